import { rule } from './rule.ts';
import { quoted } from './wording.ts';

/** Faults in what a school says of its site. */
export const schoolRules = {
  'school/unknown-path': rule<{ id: string; near: string | null; local: string[] }>({
    severity: 'error',
    title: 'Skolen viser en sti som ikke finnes',
    why: 'En sti på nettstedet er enten skolens egen, i paths/, eller en foreslått sti fra en pakke, med pakken foran.',
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
    message: ({ id }) => `Uventet sti \`${id}\` en gang til, forventet hver sti én gang`,
    help: () => 'Ta bort den ene linjen.',
  }),
  'school/unlisted-path': rule<{ id: string }>({
    severity: 'warning',
    title: 'En sti hos skolen står ikke på nettstedet',
    why: 'Bare stiene som står i school.yaml, kommer på nettstedet. Det kan være med vilje, for eksempel et utkast.',
    message: ({ id }) => `Uventet sti \`${id}\`, forventet en sti som står under \`paths\` i school.yaml`,
    help: ({ id }) => `Skriv \`${id}\` under \`paths\` i school.yaml når stien er klar.`,
  }),
  'school/unknown-package': rule<{ id: string; near: string | null; packages: string[] }>({
    severity: 'error',
    title: 'Skolen viser en pakke som ikke finnes',
    why: 'Biblioteket kan bare vise pakker som er lest.',
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
    message: ({ id }) => `Uventet id \`${id}\` på en sti, forventet en id som nettstedet ikke bruker selv`,
    help: ({ reserved }) => `Gi stien en annen id enn ${quoted(reserved)}, og en som ikke begynner med \`_\`.`,
  }),
  'school/same-address': rule<{ id: string; other: string; address: string }>({
    severity: 'error',
    title: 'To stier har samme adresse',
    why: 'En foreslått sti får adressen sin fra id-en uten pakken, og kan da møte skolens egen sti.',
    message: ({ id, other, address }) =>
      `Uventet sti \`${id}\` på adressen \`${address}\`, forventet en annen adresse enn den til \`${other}\``,
    help: () => 'Gi skolens egen sti en annen id, eller vis bare én av dem.',
  }),
};
