import { type Rule, rule } from './rule.ts';
import type { Said } from './said.ts';
import { moveWords, type StepMove } from './step-move.ts';
import { listed, quoted, sentences } from './wording.ts';

/** A module out of place in a path. */
export interface OrderBreach {
  module: string;
  /** The modules that it stands on the wrong side of. */
  others: string[];
  /** Whether it comes too early, or too late. */
  side: 'early' | 'late';
  package: string;
  /** The rules that say so, from 1. */
  rules: number[];
  /** Their reasons, in the package's words. */
  why: Said[];
  /** What would mend it. */
  move: StepMove;
}

const breach = (severity: 'error' | 'warning', title: string): Rule<OrderBreach> => ({
  severity,
  title,
  why: 'En pakke kan si at noen moduler kommer før andre, eller til sist. Regelen gjelder første steg i hver modul; det er lov å komme tilbake senere.',
  mend:
    severity === 'error'
      ? 'Flytt steget med modulen dit regelen sier.'
      : 'Flytt steget med modulen dit regelen sier, eller la det stå slik om dere har valgt det.',
  message: ({ module, others, side }) => {
    return side === 'early'
      ? `Uventet modul \`${module}\` før ${quoted(others)}, forventet den etterpå`
      : `Uventet modul \`${module}\` etter ${quoted(others)}, forventet den før`;
  },
  help: ({ package: id, rules, why, move }) =>
    sentences(
      `Regel ${listed(rules.map(String))} for rekkefølgen i \`${id}\`: ${why.map(({ nb }) => nb).join(' ')}`,
      moveWords(move),
    ),
});

/** Faults in the order of modules: in the rules themselves, and in paths that break them. */
export const orderRules = {
  'order/unknown-module': rule<{ id: string; package: string; near: string | null }>({
    severity: 'error',
    title: 'En regel for rekkefølgen nevner en modul som ikke finnes',
    why: 'En regel om en ukjent modul binder ingenting, og ville blitt hoppet over uten at noen merket det.',
    mend: 'Rett id-en, eller ta modulen ut av regelen i package.yaml.',
    message: ({ id, package: pkg }) => `Uventet modul \`${id}\`, forventet id-en til en modul i pakken \`${pkg}\``,
    help: ({ near }) => (near === null ? undefined : `Mente du \`${near}\`?`),
  }),
  'order/same-module': rule<{ module: string }>({
    severity: 'error',
    title: 'En modul skal komme før seg selv',
    why: 'En modul kan ikke komme før seg selv, så ingen sti kan følge regelen.',
    mend: 'Ta modulen ut av enten `modules` eller `than`.',
    message: ({ module }) => `Uventet modul \`${module}\` i \`than\`, forventet en annen modul enn dem i \`modules\``,
  }),
  'order/contradiction': rule<{ circle: string[]; rules: number[] }>({
    severity: 'error',
    title: 'Reglene for rekkefølgen motsier hverandre',
    why: 'Når reglene går i ring, finnes det ingen rekkefølge som følger dem alle.',
    mend: 'Endre eller ta bort en av reglene under `order` i package.yaml.',
    message: ({ circle }) =>
      `Uventet ring ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, forventet regler som en rekkefølge kan følge`,
    help: ({ rules }) => `Ringen kommer av regel ${listed(rules.map(String))}. Endre eller ta bort en av dem.`,
  }),
  'path/order-broken': rule(breach('error', 'Modulene kommer i en rekkefølge som pakken ikke tillater')),
  'path/order-advised': rule(breach('warning', 'Modulene kommer i en annen rekkefølge enn pakken råder til')),
};
