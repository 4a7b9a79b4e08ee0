import { rule } from './rule.ts';

/** Faults in a page's place in its package. */
export const pageRules = {
  'page/duplicate-id': rule<{ id: string }>({
    severity: 'error',
    title: 'To sider med samme id',
    why: 'Id-en er sidens adresse i pakken, så to sider kan ikke ha den samme.',
    mend: 'Gi den ene siden en ny id og et nytt filnavn.',
    message: ({ id }) => `Uventet side \`${id}\` for andre gang, forventet en id som er unik i pakken`,
  }),
  'page/not-listed': rule<{ id: string; module: string }>({
    severity: 'error',
    title: 'Side som ikke står i noen del',
    why: 'En side som ikke står i noen del, har ingen plass i modulen, og ingen finner den.',
    mend: 'Skriv siden i `pages` i module.yaml, eller slett filen.',
    message: ({ id, module }) =>
      `Uventet side \`${id}\` utenfor delene i modulen \`${module}\`, forventet den i \`pages\` i én del`,
  }),
};
