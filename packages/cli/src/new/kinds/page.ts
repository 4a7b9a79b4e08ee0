import {
  draftPage,
  draftTranslation,
  type Ground,
  type PageKind,
  placeholders,
  translationMarks,
} from '@stifinner/authoring/skeleton';
import { type Language, localOf } from '@stifinner/core';
import { CannotRun } from '../../exit.ts';
import { among, askId, askTitle, idFor, moduleChoices, packageChoices, packageFor, soundTitle, titleFault } from '../answers.ts';
import type { Asker, Choice } from '../asker.ts';
import { type Kind, type Lack, made } from '../kind.ts';
import type { PageFlags } from '../options/page.ts';

const kinds: Choice<PageKind>[] = [
  { value: 'reading', label: 'Lesing', hint: 'en tekst, et spørsmål og en oppgave' },
  { value: 'film', label: 'Film', hint: 'en film, og noe å snakke om etter den' },
  { value: 'reflection', label: 'Refleksjon', hint: 'noe å tenke over alene, og dele med en kollega' },
  { value: 'discussion', label: 'Samtale', hint: 'en sak med flere sider, og en samtale om den' },
  { value: 'practice', label: 'Utprøving', hint: 'noe å prøve i egen klasse' },
];

const languageNames: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', se: 'nordsamisk', en: 'engelsk' };

export const pageKind: Kind<PageFlags> = {
  lacks: (flags, ground) => (flags.translate === undefined ? lacksOfPage(flags, ground) : lacksOfTranslation(flags, ground)),
  async ask(flags, asker, ground) {
    const pkg = packageFor(flags.package, ground) ?? (await asker.choose('Hvilken pakke?', packageChoices(ground)));
    if (flags.translate !== undefined) {
      const choices = languageChoices(pkg, ground);
      return { ...flags, package: pkg, language: flags.language ?? (await asker.choose('Hvilket språk?', choices)) };
    }
    const module = moduleFor(flags, pkg, ground) ?? (await asker.choose('Hvilken modul?', moduleChoices(pkg, ground)));
    const place = await askPlace({ ...flags, module }, pkg, asker, ground);
    const title = await askTitle(asker, 'Hva skal siden hete?', flags.title, 'Hva er dybdelæring?');
    const kind = flags.kind ?? (await asker.choose('Hva er siden mest?', kinds));
    const id = await askId(asker, 'page', flags.id, title, pkg, ground);
    const film = kind === 'film' ? (flags.film ?? (await askFilm(pkg, asker, ground))) : undefined;
    return { ...flags, package: pkg, module, ...place, title, kind, id, ...(film === undefined ? {} : { film }) };
  },
  async make(flags, ground) {
    const pkg = packageFor(flags.package, ground) ?? '';
    if (flags.translate !== undefined) {
      const language = flags.language ?? languageFor(pkg, ground)!;
      return made(draftTranslation({ package: pkg, of: flags.translate, language }, ground));
    }
    if (flags.language !== undefined)
      throw new CannotRun('--language hører sammen med --translate. En ny side skrives på pakkens første språk.');
    const module = moduleFor(flags, pkg, ground) ?? '';
    const title = soundTitle('--title', flags.title ?? '');
    const part =
      flags.newPart === undefined
        ? { id: partFor({ ...flags, module }, pkg, ground) ?? '' }
        : { newTitle: soundTitle('--new-part', flags.newPart) };
    const { kind = 'reading', film, cites = [], after } = flags;
    if (film !== undefined && kind !== 'film') throw new CannotRun('--film hører sammen med --kind film.');
    return made(
      draftPage(
        { package: pkg, module, part, id: idFor('page', flags.id, title, pkg, ground), title, kind, film, cites, after },
        ground,
      ),
    );
  },
  next: ({ files }, command) => {
    const { name } = files[0]!;
    const language = /\.(nb|nn|se|en)\.mdx$/.exec(name)?.[1] as Language | undefined;
    if (language !== undefined)
      return [
        `Åpne ${name}. Det som skal oversettes, begynner med «${translationMarks[language]}»: skriv over det, og ta bort merket.`,
        'La id-er, minutter og kilder stå som i originalen.',
        `${command('check')}  sier om noe mangler, og om det står et merke igjen.`,
      ];
    const film = files.find((file) => file.name.endsWith('/film.yaml'));
    return [
      `Åpne ${name}, og skriv over det som begynner med «Skriv her». Ta bort det du ikke trenger.`,
      ...(files[0]!.text.includes(placeholders.research)
        ? [`Bytt ut kilden \`${placeholders.research}\` i \`cites\` og i teksten med en fra references.yaml.`]
        : []),
      'Bytt ut minuttene med det dere tror det tar.',
      ...(film ? [`Filmen er ikke laget ennå. Skriv i ${film.name} hva den skal vise, og spørsmålet etter den.`] : []),
      'Id-ene til oppgaver og spørsmål er for alltid når noen har tatt dem i bruk. Vil du ha andre, så bytt dem nå.',
      'Når siden er ferdig, tar du bort `status: draft`. Da sier sjekkeren fra om noe som begynner med «Skriv her», står igjen.',
      `${command('check')}  sier om noe mangler, og ${command('dev')} viser siden mens du skriver.`,
    ];
  },
};

function lacksOfPage(flags: PageFlags, ground: Ground): Lack[] {
  const pkg = packageFor(flags.package, ground);
  const title = flags.title === undefined ? [{ option: '--title <tittel>', what: 'hva siden heter' }] : [];
  if (pkg === undefined)
    return [{ option: '--package <pakke>', what: `pakken den hører til: ${among(packageChoices(ground))}` }, ...title];
  const module = moduleFor(flags, pkg, ground);
  if (module === undefined)
    return [{ option: '--module <modul>', what: `modulen den hører til: ${among(moduleChoices(pkg, ground))}` }, ...title];
  if (flags.newPart !== undefined || partFor({ ...flags, module }, pkg, ground) !== undefined) return title;
  return [{ option: '--part <del>', what: `delen den står i: ${among(partChoices(pkg, module, ground))}` }, ...title];
}

function lacksOfTranslation(flags: PageFlags, ground: Ground): Lack[] {
  const pkg = packageFor(flags.package, ground);
  if (pkg === undefined) return [{ option: '--package <pakke>', what: `pakken siden er i: ${among(packageChoices(ground))}` }];
  if (flags.language !== undefined || languageFor(pkg, ground) !== undefined) return [];
  return [{ option: '--language <språk>', what: `språket det oversettes til: ${among(languageChoices(pkg, ground))}` }];
}

const moduleFor = ({ module }: PageFlags, pkg: string, ground: Ground): string | undefined =>
  module ?? onlyOf(moduleChoices(pkg, ground));
const partFor = ({ part, module = '' }: PageFlags, pkg: string, ground: Ground): string | undefined =>
  part ?? onlyOf(partChoices(pkg, module, ground));

const onlyOf = (choices: readonly Choice<string>[]): string | undefined => (choices.length === 1 ? choices[0]!.value : undefined);

const packageOf = (id: string, { catalog }: Ground) => catalog.packages.find((pkg) => pkg.id === id);

function partChoices(pkg: string, module: string, ground: Ground): Choice<string>[] {
  const parts = packageOf(pkg, ground)?.modules.find(({ id }) => localOf(id) === module)?.parts ?? [];
  return parts.map(({ id, title }) => ({ value: id, label: Object.values(title)[0] ?? id, hint: id }));
}

/** The languages that a page can be translated to: those of the package first, then those that may follow. */
function languageChoices(pkg: string, ground: Ground): Choice<Language>[] {
  const [first, ...others] = packageOf(pkg, ground)?.languages ?? [];
  const all = [...new Set<Language>([...others, 'se', 'en'])].filter((language) => language !== first);
  return all.map((value) => ({ value, label: languageNames[value] }));
}

/** The one language that the package has besides the first. */
function languageFor(pkg: string, ground: Ground): Language | undefined {
  const [, second, ...more] = packageOf(pkg, ground)?.languages ?? [];
  return more.length === 0 ? second : undefined;
}

const newPart = '+';

async function askPlace(
  flags: PageFlags,
  pkg: string,
  asker: Asker,
  ground: Ground,
): Promise<{ part?: string; newPart?: string }> {
  if (flags.newPart !== undefined) return { newPart: flags.newPart };
  if (flags.part !== undefined) return { part: flags.part };
  const choices = [...partChoices(pkg, flags.module ?? '', ground), { value: newPart, label: 'En ny del', hint: 'med et møte' }];
  const part = await asker.choose('Hvilken del av modulen?', choices);
  return part === newPart ? { newPart: await asker.text('Hva skal delen hete?', { check: titleFault }) } : { part };
}

const newFilm = '+';

async function askFilm(pkg: string, asker: Asker, ground: Ground): Promise<string | undefined> {
  const films = (packageOf(pkg, ground)?.films ?? []).map(
    ({ id, title }): Choice<string> => ({
      value: localOf(id),
      label: Object.values(title)[0] ?? id,
      hint: localOf(id),
    }),
  );
  if (films.length === 0) return undefined;
  const film = await asker.choose('Hvilken film?', [{ value: newFilm, label: 'En ny, som ikke er laget ennå' }, ...films]);
  return film === newFilm ? undefined : film;
}
