import { rule } from './rule.ts';
import { nounOf } from './wording.ts';

type Kind = 'page' | 'film' | 'meeting' | 'module';

/** Faults in moved.yaml, which keeps every path whole when a package changes. */
export const movedRules = {
  'moved/unknown-target': rule<{ kind: Kind; id: string; near: string | null }>({
    severity: 'error',
    title: 'Det nye stedet finnes ikke',
    why: 'En id som er flyttet til noe som ikke finnes, ville brutt stiene til alle skoler som bruker den.',
    mend: 'Rett id-en i `to`. Finnes innholdet ikke lenger, så skriv `kind: removed` og ta bort `to`.',
    message: ({ kind, id }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\`, forventet id-en til ${nounOf(kind).one} i pakken, eller en som selv er flyttet`,
    help: ({ near }) => (near === null ? undefined : `Mente du \`${near}\`?`),
  }),
  'moved/circle': rule<{ circle: string[] }>({
    severity: 'error',
    title: 'Flyttingene går i ring',
    why: 'En id som er flyttet til seg selv via andre, finnes ingen steder.',
    mend: 'Rett den siste linjen, så den peker til det som finnes nå.',
    message: ({ circle }) =>
      `Uventet ring ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, forventet flyttinger som ender i noe som finnes`,
  }),
  'moved/still-there': rule<{ kind: Kind; id: string }>({
    severity: 'error',
    title: 'Det som er flyttet, finnes fortsatt',
    why: 'Id-er er for alltid. En id som er i bruk, kan ikke samtidig bety noe annet.',
    mend: 'Ta bort linjen i moved.yaml, eller gi det som bruker id-en nå, en annen id.',
    message: ({ kind, id }) => `Uventet ${nounOf(kind).bare} \`${id}\`, forventet en id som ikke lenger er i bruk`,
  }),
  'moved/repeated': rule<{ kind: Kind; id: string }>({
    severity: 'error',
    title: 'Den samme id-en er flyttet to ganger',
    why: 'En id flyttes bare én gang. Flyttes innholdet igjen, skrives det på en ny linje, med den nye id-en.',
    mend: 'Behold den første linjen. Skriv den neste flyttingen med id-en som den første linjen ga.',
    message: ({ kind, id }) => `Uventet ${nounOf(kind).bare} \`${id}\` en gang til, forventet hver id på én linje`,
  }),
};
