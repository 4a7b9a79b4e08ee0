import { rule } from './rule.ts';

/** What a package holds and nothing in it leads to. */
export const unusedRules = {
  'film/not-shown': rule<{ id: string }>({
    severity: 'warning',
    title: 'Film som ingen side viser',
    why: 'En film som ingen side viser, finner ingen lesere.',
    mend: 'Vis filmen på en side med `<Film id="a-laere-a-laere" />`, eller slett mappen.',
    message: ({ id }) => `Uventet film \`${id}\` som ingen side viser, forventet den på minst én side`,
    help: ({ id }) => `Vis filmen på en side med \`<Film id="${id}" />\`, eller slett mappen.`,
  }),
  'source/not-cited': rule<{ id: string }>({
    severity: 'warning',
    title: 'Kilde som ingen viser til',
    why: 'En kilde som ingen viser til, står ikke på noen side, og perspektivet dens teller ikke.',
    mend: 'Vis til kilden i `cites` på en side, eller slett den.',
    message: ({ id }) => `Uventet kilde \`${id}\` som ingen viser til, forventet den i \`cites\` på minst én side`,
  }),
};
