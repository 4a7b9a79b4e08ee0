import { type Rule, rule } from './rule.ts';
import { capital, nounOf, quoted, sentences } from './wording.ts';

/** A name that nothing bears, and what could have been meant. */
export interface UnknownReference {
  id: string;
  /** The packages in which it was looked for. */
  packages: string[];
  near: string | null;
  /** What does bear that id. */
  elsewhere: 'page' | 'film' | 'meeting' | 'module' | null;
}

const unknown = (kind: MovedReference['kind'], example: string): Rule<UnknownReference> => ({
  severity: 'error',
  title: `Stien peker til ${nounOf(kind).one} som ikke finnes`,
  why: 'Et steg med en ukjent id kan ikke vises, og blir ikke hoppet over uten at noen får vite det.',
  mend: `Rett id-en, med pakken foran, som \`${kind}: ${example}\`. Finnes ${nounOf(kind).the} ikke lenger, så ta id-en ut av stien.`,
  message: ({ id, packages }) =>
    `Uventet ${nounOf(kind).bare} \`${id}\`, forventet id-en til ${nounOf(kind).one} i ${whereOf(packages)}`,
  help: ({ id, near, elsewhere }) => {
    if (elsewhere) return `\`${id}\` er ${nounOf(elsewhere).one}. Skriv \`${elsewhere}: ${id}\`.`;
    if (near === null) return undefined;
    return id.includes('/') ? `Mente du \`${near}\`?` : `Sett pakken foran: \`${near}\`.`;
  },
});

/** The packages, as a place to look; a folder may have none. */
const whereOf = (packages: string[]): string =>
  packages.length === 0 ? 'en pakke' : `${packages.length === 1 ? 'pakken' : 'en av pakkene'} ${quoted(packages)}`;

/** An id that the package has given up, and what took its place. */
export interface MovedReference {
  kind: 'page' | 'film' | 'meeting' | 'module';
  id: string;
  /** What the path takes instead. */
  instead: string;
  /** All that it became. */
  became: string[];
  note: string | null;
}

/** Faults and choices in a learning path. */
export const pathRules = {
  'path/unknown-page': rule(unknown('page', 'lk20/a-laere-a-laere')),
  'path/unknown-module': rule(unknown('module', 'lk20/dybdelaering')),
  'path/unknown-film': rule(unknown('film', 'lk20/elevstemmer')),
  'path/unknown-meeting': rule(unknown('meeting', 'lk20/mote-verdiloftet')),
  'path/unknown-block': rule<{ block: string; page: string; near: string | null; blocks: string[] }>({
    severity: 'error',
    title: 'Stien peker til en blokk som ikke finnes på siden',
    why: 'En blokk hører til siden sin. Finnes den ikke der, kan den verken tas med eller utelates.',
    mend: 'Rett id-en, eller ta blokken ut av stien. En blokk alene skrives `block: lk20/a-laere-a-laere#sammenlign`.',
    message: ({ block, page }) => `Uventet blokk \`${block}\`, forventet id-en til en blokk på siden \`${page}\``,
    help: ({ near, blocks }) => {
      if (near !== null) return `Mente du \`${near}\`?`;
      return blocks.length > 0 ? `Siden har ${quoted(blocks)}.` : 'Siden har ingen blokker.';
    },
  }),
  'path/unknown-base': rule<{ id: string; near: string | null }>({
    severity: 'warning',
    title: 'Stien bygger på en sti som ikke finnes',
    why: '`basedOn` sier hvilken foreslått sti dere tok utgangspunkt i. Stien deres virker også uten.',
    mend: 'Rett id-en, for eksempel `basedOn: lk20/fra-verdi-til-vurdering`, eller ta bort `basedOn`.',
    message: ({ id }) => `Uventet sti \`${id}\`, forventet id-en til en foreslått sti`,
    help: ({ near }) => (near === null ? undefined : `Mente du \`${near}\`?`),
  }),
  'path/repeated-step': rule<{ kind: 'page' | 'film' | 'block' | 'meeting'; ids: string[] }>({
    severity: 'warning',
    title: 'Stien tar med det samme to ganger',
    why: 'Det er lov å komme tilbake til noe, men minuttene telles to ganger, så det bør være med vilje.',
    mend: 'Er det ikke med vilje, så ta bort det ene steget, eller utelat siden fra modulen med `except`.',
    message: ({ kind, ids }) =>
      `Uventet ${nounOf(kind).bare} ${quoted(ids)} en gang til, forventet ${ids.length === 1 ? 'den' : 'dem'} bare én gang`,
    help: ({ ids }) =>
      ids.length === 1
        ? 'Ta bort det ene steget, om det ikke er med vilje.'
        : 'Utelat dem her med `except`, om det ikke er med vilje.',
  }),
  'path/repeated-omission': rule<{ id: string; section: string | null }>({
    severity: 'warning',
    title: 'Det samme er utelatt to ganger',
    why: 'Når et avsnitt utelates, blir blokkene i det også borte. Det som er utelatt før, trenger ikke å utelates igjen.',
    mend: 'Ta bort id-en det ene stedet.',
    message: ({ id, section }) =>
      section === null
        ? `Uventet \`${id}\` en gang til, forventet at det utelates én gang`
        : `Uventet blokk \`${id}\`, forventet en blokk utenfor avsnittet \`${section}\`, som også er utelatt`,
    help: ({ id }) => `Ta bort \`${id}\` her.`,
  }),
  'path/except-outside-module': rule<{ page: string; module: string; home: string; near: string | null }>({
    severity: 'error',
    title: 'Siden som utelates, står ikke i modulen',
    why: '`except` utelater sider fra modulen i det samme steget. En side fra en annen modul kommer ikke med her uansett.',
    mend: 'Utelat siden i steget med modulen den står i, eller ta den ut av `except`.',
    message: ({ page, module }) => `Uventet side \`${page}\`, forventet en side i modulen \`${module}\``,
    help: ({ home, near }) =>
      sentences(
        near && `Mente du \`${near}\`?`,
        `Siden står i modulen \`${home}\`. Utelat den i det steget, eller ta den bort her.`,
      ),
  }),
  'path/empty-module': rule<{ module: string }>({
    severity: 'warning',
    title: 'Ingen sider er igjen av modulen',
    why: 'Et steg med en modul der alle sidene er utelatt, tilfører stien ingenting.',
    mend: 'Ta bort steget, eller utelat færre sider.',
    message: ({ module }) => `Uventet modul \`${module}\` uten sider, forventet minst én side som ikke er utelatt`,
  }),
  'path/needless-leave-out': rule<{ meeting: string; module: string; part: string | null }>({
    severity: 'warning',
    title: 'Møtet som utelates, ville ikke ha vært med',
    why: 'En sti får møtene fra de delene den tar sider fra. Andre møter kommer ikke med, og trenger ikke å utelates.',
    mend: 'Ta bort møtet under `leaveOut`.',
    message: ({ meeting }) => `Uventet møte \`${meeting}\`, forventet et møte som stien ellers ville fått`,
    help: ({ module, part }) =>
      part === null
        ? `Møtet er for hele modulen \`${module}\`, og stien tar ikke sider fra alle delene. Ta bort linjen.`
        : `Stien tar ingen sider fra delen \`${part}\` i modulen \`${module}\`. Ta bort linjen.`,
  }),
  'path/placed-and-left-out': rule<{ meeting: string }>({
    severity: 'warning',
    title: 'Møtet er både et steg og utelatt',
    why: 'Et møte som stien plasserer selv, kommer der dere har satt det. Da gjelder ikke `leaveOut`.',
    mend: 'Ta bort møtet under `leaveOut`, eller ta bort steget med møtet.',
    message: ({ meeting }) => `Uventet møte \`${meeting}\` i \`leaveOut\`, forventet et møte som ikke er et steg i stien`,
  }),
  'path/renamed': rule<MovedReference>({
    severity: 'warning',
    title: 'Det stien peker til, har fått ny id',
    why: 'Pakken sier i moved.yaml hva den nye id-en er. Stien virker, men bør skrives med den nye.',
    mend: 'Skriv den nye id-en i stien.',
    message: ({ kind, id, instead }) => `Uventet ${nounOf(kind).bare} \`${id}\`, forventet \`${instead}\`, som er den nye id-en`,
    help: ({ instead, note }) => sentences(note, `Skriv \`${instead}\`.`),
  }),
  'path/merged': rule<MovedReference>({
    severity: 'warning',
    title: 'Det stien peker til, er slått sammen med noe annet',
    why: 'Pakken sier i moved.yaml hva den gamle id-en gikk inn i. Stien tar det i stedet, men innholdet er ikke helt det samme.',
    mend: 'Skriv den nye id-en i stien, og se over det dere har utelatt.',
    message: ({ kind, id, instead }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\`, forventet \`${instead}\`, som ${nounOf(kind).the} er slått sammen med`,
    help: ({ instead, note }) =>
      sentences(note, `Skriv \`${instead}\`, og se over det dere har utelatt. Det som er med fra før, tas ikke med to ganger.`),
  }),
  'path/split': rule<MovedReference>({
    severity: 'warning',
    title: 'Det stien peker til, er delt',
    why: 'Pakken sier i moved.yaml hva den gamle id-en ble til. Stien tar med den første av de nye; resten velger dere selv.',
    mend: 'Velg hvilke av de nye dere vil ha med, og skriv et steg for hver. Se over det dere har utelatt.',
    message: ({ kind, id, became }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\`, forventet en av ${quoted(became)}, som ${nounOf(kind).the} er delt i`,
    help: ({ instead, note }) =>
      sentences(note, `Stien tar \`${instead}\`. Velg hvilke dere vil ha med, og se over det dere har utelatt.`),
  }),
  'path/removed': rule<{ kind: MovedReference['kind']; id: string; since: string; note: string | null }>({
    severity: 'warning',
    title: 'Det stien peker til, er tatt ut av pakken',
    why: 'Pakken sier i moved.yaml at det er tatt ut. Nettstedet viser at steget er utgått, så ingenting forsvinner uten at noen merker det.',
    mend: 'Ta det bort fra stien, eller velg noe annet i stedet.',
    message: ({ kind, id, since }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\`, som gikk ut i versjon \`${since}\`, forventet ${nounOf(kind).one} som fortsatt finnes`,
    help: ({ kind, note }) => sentences(note, `${capital(nounOf(kind).the)} er borte. Ta bort id-en, eller velg noe annet.`),
  }),
};
