import { rule } from './rule.ts';

/** Faults in a package as a whole. */
export const packageRules = {
  'package/unknown-module': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Modul uten mappe',
    why: 'Hver modul i listen er en mappe i pakken.',
    message: ({ id }) => `Uventet modul \`${id}\`, forventet navnet på en mappe i pakken`,
    help: ({ near }) => (near === undefined ? 'Lag mappen, eller ta modulen ut av listen.' : `Mente du \`${near}\`?`),
  }),
  'package/module-twice': rule<{ id: string }>({
    severity: 'error',
    title: 'Modul to ganger i listen',
    why: 'Rekkefølgen på hylla har hver modul én gang.',
    message: ({ id }) => `Uventet modul \`${id}\` for andre gang, forventet den én gang`,
    help: () => 'Slett den ene.',
  }),
};
