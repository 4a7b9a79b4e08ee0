import { rule } from './rule.ts';
import { nounOf } from './wording.ts';

type Kind = 'page' | 'film' | 'meeting' | 'module';

/** Faults in moved.yaml, which keeps every path whole when a package changes. */
export const movedRules = {
  'moved/unknown-target': rule<{ kind: Kind; id: string; near: string | null }>({
    severity: 'error',
    title: 'Det nye stedet finnes ikke',
    why: 'En id som er flyttet til noe som ikke finnes, ville brutt stiene til alle skoler som bruker den.',
    message: ({ kind, id }) =>
      `Uventet ${nounOf(kind).bare} \`${id}\`, forventet id-en til ${nounOf(kind).one} i pakken, eller en som selv er flyttet`,
    help: ({ near }) => (near === null ? undefined : `Mente du \`${near}\`?`),
  }),
  'moved/circle': rule<{ circle: string[] }>({
    severity: 'error',
    title: 'Flyttingene går i ring',
    why: 'En id som er flyttet til seg selv gjennom andre, finnes ingen steder.',
    message: ({ circle }) =>
      `Uventet ring ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, forventet flyttinger som ender i noe som finnes`,
    help: () => 'Rett den siste linjen, så den peker til det som finnes nå.',
  }),
  'moved/still-there': rule<{ kind: Kind; id: string }>({
    severity: 'error',
    title: 'Det som er flyttet, finnes fortsatt',
    why: 'Id-er er for alltid. En id som er i bruk, kan ikke samtidig bety noe annet.',
    message: ({ kind, id }) => `Uventet ${nounOf(kind).bare} \`${id}\`, forventet en id som ikke lenger er i bruk`,
    help: () => 'Ta bort linjen, eller gi det nye en ny id.',
  }),
  'moved/repeated': rule<{ kind: Kind; id: string }>({
    severity: 'error',
    title: 'Den samme id-en er flyttet to ganger',
    why: 'En id flyttes én gang. Flytter det nye seg igjen, skrives en ny linje med den nye id-en.',
    message: ({ kind, id }) => `Uventet ${nounOf(kind).bare} \`${id}\` en gang til, forventet hver id på én linje`,
    help: () => 'Behold den første linjen. Skriv den nye flyttingen med id-en som den første linjen ga.',
  }),
};
