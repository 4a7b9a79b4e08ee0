import { rule } from './rule.ts';

/** Faults in a package as a whole. */
export const packageRules = {
  'package/unknown-module': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Modul uten mappe',
    why: 'Hver modul i listen er en mappe i pakken.',
    mend: 'Lag mappen, rett id-en, eller ta modulen ut av listen.',
    message: ({ id }) => `Uventet modul \`${id}\`, forventet navnet på en mappe i pakken`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
  'package/module-twice': rule<{ id: string }>({
    severity: 'error',
    title: 'Modul to ganger i listen',
    why: 'Listen er rekkefølgen på hylla, og der står hver modul én gang.',
    mend: 'Slett modulen det ene stedet i listen.',
    message: ({ id }) => `Uventet modul \`${id}\` for andre gang, forventet den én gang`,
  }),
};
