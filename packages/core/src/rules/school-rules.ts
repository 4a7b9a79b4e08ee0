import { rule } from './rule.ts';
import { quoted } from './wording.ts';

/** Faults in what a school says of its site. */
export const schoolRules = {
  'school/unknown-path': rule<{ id: string; near: string | null; local: string[] }>({
    severity: 'error',
    title: 'Skolen viser en sti som ikke finnes',
    why: 'En sti på nettstedet er enten skolens egen, i paths/, eller en foreslått sti fra en pakke, med pakken foran.',
    mend: 'Rett id-en. Skolens egen sti skrives som filen heter, `host-2026`, og en foreslått sti med pakken foran, `lk20/fra-verdi-til-vurdering`.',
    message: ({ id }) =>
      id.includes('/')
        ? `Uventet sti \`${id}\`, forventet id-en til en foreslått sti`
        : `Uventet sti \`${id}\`, forventet id-en til en sti i \`paths/\``,
    help: ({ near, local }) => {
      if (near !== null) return `Mente du \`${near}\`?`;
      return local.length > 0 ? `Skolen har ${quoted(local)}.` : 'Skolen har ingen stier i `paths/`.';
    },
  }),
  'school/repeated-path': rule<{ id: string }>({
    severity: 'warning',
    title: 'Skolen viser den samme stien to ganger',
    why: 'Hver sti har én adresse på nettstedet.',
    mend: 'Ta bort stien det ene stedet.',
    message: ({ id }) => `Uventet sti \`${id}\` en gang til, forventet hver sti én gang`,
  }),
  'school/unlisted-path': rule<{ id: string }>({
    severity: 'warning',
    title: 'En av skolens stier er ikke med på nettstedet',
    why: 'Bare stiene som står i school.yaml, kommer på nettstedet. Det kan være med vilje, for eksempel en kladd.',
    mend: 'Skriv stiens id under `paths` i school.yaml når stien er klar.',
    message: ({ id }) => `Uventet sti \`${id}\`, forventet en sti som står under \`paths\` i school.yaml`,
    help: ({ id }) => `Skriv \`${id}\` under \`paths\` i school.yaml når stien er klar.`,
  }),
  'school/unknown-package': rule<{ id: string; near: string | null; packages: string[] }>({
    severity: 'error',
    title: 'Skolen viser en pakke som ikke finnes',
    why: 'Biblioteket kan bare vise pakker som ligger i `content/`.',
    mend: 'Rett id-en, eller ta pakken ut av `packages` i school.yaml.',
    message: ({ id }) => `Uventet pakke \`${id}\`, forventet id-en til en kompetansepakke`,
    help: ({ near, packages }) => {
      if (near !== null) return `Mente du \`${near}\`?`;
      return packages.length > 0 ? `Pakkene er ${quoted(packages)}.` : undefined;
    },
  }),
  'school/reserved-path-id': rule<{ id: string; reserved: string[] }>({
    severity: 'error',
    title: 'Stien har en adresse som nettstedet bruker selv',
    why: 'Stiens id er adressen dens. Noen adresser er nettstedets egne, som biblioteket og søket.',
    mend: 'Gi stien en annen id, og gi filen det samme navnet.',
    message: ({ id }) => `Uventet id \`${id}\` på en sti, forventet en id som nettstedet ikke bruker selv`,
    help: ({ reserved }) => `Gi stien en annen id enn ${quoted(reserved)}, og en som ikke begynner med \`_\`.`,
  }),
  'school/same-address': rule<{ id: string; other: string; address: string }>({
    severity: 'error',
    title: 'To stier har samme adresse',
    why: 'Adressen til en foreslått sti er id-en uten pakken, og den kan være lik id-en til skolens egen sti.',
    mend: 'Gi skolens egen sti en annen id, eller vis bare én av dem.',
    message: ({ id, other, address }) =>
      `Uventet sti \`${id}\` på adressen \`${address}\`, forventet en annen adresse enn den til \`${other}\``,
  }),
  'school/no-accessibility-statement': rule<Record<string, never>>({
    severity: 'warning',
    title: 'Skole uten tilgjengelighetserklæring',
    why: 'Offentlige nettsteder skal ha en tilgjengelighetserklæring. Nettstedet lenker til den fra hver side.',
    mend: 'Skriv adressen til erklæringen i school.yaml: `accessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/…`.',
    message: () => 'Uventet skole uten tilgjengelighetserklæring, forventet adressen til den i `accessibilityStatement`',
  }),
};
