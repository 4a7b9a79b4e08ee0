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
  'figure/not-shown': rule<{ name: string }>({
    severity: 'warning',
    title: 'Bilde som ingen side viser',
    why: 'Et bilde som ingen side viser, ser ingen lesere.',
    mend: 'Vis bildet på en side med `<Figure file="tre-spor.webp" alt="…" />`, eller slett filen.',
    message: ({ name }) => `Uventet bilde \`${name}\` som ingen side viser, forventet det på minst én side`,
    help: ({ name }) => `Vis det på en side med \`<Figure file="${name}" alt="…" />\`, eller slett filen.`,
  }),
  'source/not-cited': rule<{ id: string }>({
    severity: 'warning',
    title: 'Kilde som ingen viser til',
    why: 'En kilde som ingen viser til, står ikke på noen side, og perspektivet dens teller ikke.',
    mend: 'Vis til kilden i `cites` på en side, eller slett den.',
    message: ({ id }) => `Uventet kilde \`${id}\` som ingen viser til, forventet den i \`cites\` på minst én side`,
  }),
};
