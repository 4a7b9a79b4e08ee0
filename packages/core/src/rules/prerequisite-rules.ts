import { type Rule, rule } from './rule.ts';
import type { Said } from './said.ts';
import { moveWords, type StepMove } from './step-move.ts';
import { capital, nounOf, quoted, sentences } from './wording.ts';

type Kind = 'page' | 'module';

/** Something that a path lacks, and what in the path asks for it. */
export interface Lacking {
  kind: Kind;
  id: string;
  /** What requires it, the first in the walk first. */
  by: string[];
  /** What is lost without it, in the package's words. */
  lost: Said[];
}

/** The reasons, each of them once: several may give the same. */
const once = (lost: readonly Said[]): string => [...new Set(lost.map(({ nb }) => nb))].join(' ');

const unknown = (kind: Kind): Rule<{ id: string; near: string | null; became: string[] }> => ({
  severity: 'error',
  title: `${capital(nounOf(kind).the)} som kreves, finnes ikke`,
  why: 'Et krav om noe som ikke finnes, kan ingen sti oppfylle.',
  mend: 'Rett id-en i `requires`, eller ta bort kravet.',
  message: ({ id }) => `Uventet ${nounOf(kind).bare} \`${id}\`, forventet id-en til ${nounOf(kind).one} i pakken`,
  help: ({ near, became }) => {
    if (became.length > 0) return `Den er flyttet. Skriv ${quoted(became)}.`;
    return near === null ? undefined : `Mente du \`${near}\`?`;
  },
});

const lacking = (severity: 'error' | 'warning', title: string, why: string): Rule<Lacking> => ({
  severity,
  title,
  why,
  mend:
    severity === 'error'
      ? 'Ta det med i stien, før det som bygger på det.'
      : 'Ta det med i stien, før det som bygger på det, eller la det stå slik om dere har valgt det.',
  message: ({ kind, id, by }) =>
    `Uventet ${nounOf(kind).bare} ${quoted(by)} uten \`${id}\`, forventet ${nounOf(kind).the} \`${id}\` i stien`,
  help: ({ kind, lost }) =>
    sentences(
      `Dette går dere glipp av: ${once(lost)}`,
      severity === 'error'
        ? `Ta med ${nounOf(kind).the}.`
        : `Ta med ${nounOf(kind).the}, eller la det stå slik om dere har valgt det.`,
    ),
});

/** Faults in what pages and modules require, and paths that do without. */
export const prerequisiteRules = {
  'prerequisite/unknown-page': rule(unknown('page')),
  'prerequisite/unknown-module': rule(unknown('module')),
  'prerequisite/itself': rule<{ kind: Kind; id: string }>({
    severity: 'error',
    title: 'En side eller modul krever seg selv',
    why: 'Ingenting kan komme før seg selv.',
    mend: 'Ta bort kravet i `requires`.',
    message: ({ kind, id }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\` blant sine egne krav, forventet ${nounOf(kind).one} som kommer før`,
  }),
  'prerequisite/circle': rule<{ kind: Kind; circle: string[] }>({
    severity: 'error',
    title: 'Kravene går i ring',
    why: 'Når to sider eller moduler krever hverandre, om så gjennom andre, finnes det ingen rekkefølge som oppfyller dem.',
    mend: 'Ta bort ett av kravene i ringen.',
    message: ({ circle }) =>
      `Uventet ring ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, forventet krav som en rekkefølge kan oppfylle`,
  }),
  'path/prerequisite-left-out': rule(
    lacking(
      'warning',
      'Stien utelater noe som bør være med',
      'Skolen har rett til å utelate det, men skal vite hva den går glipp av. En modul regnes som med når stien tar minst én side fra den.',
    ),
  ),
  'path/prerequisite-required': rule(
    lacking(
      'error',
      'Stien utelater noe som pakken krever',
      'Pakken sier at dette ikke kan utelates. En modul regnes som med når stien tar minst én side fra den.',
    ),
  ),
  'path/prerequisite-late': rule<{ id: string; by: string[]; lost: Said[]; move: StepMove }>({
    severity: 'warning',
    title: 'En side kommer etter en side som bygger på den',
    why: 'Den som leser i rekkefølge, kommer til siden først etter den som bygger på den.',
    mend: 'Flytt siden foran den som bygger på den, eller la rekkefølgen stå om dere har valgt den.',
    message: ({ id, by }) => `Uventet side \`${id}\` etter ${quoted(by)}, forventet den først`,
    help: ({ lost, move }) => sentences(once(lost), moveWords(move)),
  }),
};
