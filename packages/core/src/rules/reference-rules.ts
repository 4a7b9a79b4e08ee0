import { rule } from './rule.ts';

/** A reference that leads nowhere, and the id that was likely meant. */
export interface UnknownReference {
  id: string;
  package: string;
  near?: string | undefined;
}

const suggestion = ({ near }: { near?: string | undefined }) => (near === undefined ? undefined : `Mente du \`${near}\`?`);

/** References from one thing to another by id, inside a package. */
export const referenceRules = {
  'reference/unknown-film': rule<UnknownReference>({
    severity: 'error',
    title: 'Ukjent film',
    why: 'Filmen som siden viser, må finnes i pakken.',
    mend: 'Rett id-en, eller lag filmen: en mappe i `films/` med filen film.yaml.',
    message: ({ id, package: name }) => `Uventet film \`${id}\`, forventet id-en til en film i pakken \`${name}\``,
    help: suggestion,
  }),
  'reference/unknown-source': rule<UnknownReference>({
    severity: 'error',
    title: 'Ukjent kilde',
    why: 'Kilder står i references.yaml, så leseren kan finne dem igjen.',
    mend: 'Rett id-en, eller skriv kilden i references.yaml.',
    message: ({ id, package: name }) => `Uventet kilde \`${id}\`, forventet id-en til en kilde i pakken \`${name}\``,
    help: suggestion,
  }),
  'reference/unknown-page': rule<UnknownReference>({
    severity: 'error',
    title: 'Ukjent side',
    why: 'En lenke eller et krav til en side som ikke finnes, fører ikke noe sted.',
    mend: 'Rett id-en, for eksempel `[Å lære å lære](page:a-laere-a-laere)`, eller ta bort lenken eller kravet.',
    message: ({ id, package: name }) => `Uventet side \`${id}\`, forventet id-en til en side i pakken \`${name}\``,
    help: suggestion,
  }),
  'reference/unknown-part': rule<{ id: string; module: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Ukjent del',
    why: 'Møtet kommer etter sidene i delen det hører til, så delen må finnes i modulen.',
    mend: 'Skriv id-en til en del i module.yaml, for eksempel `part="definisjon"`. Gjelder møtet hele modulen, så ta bort `part`.',
    message: ({ id, module }) => `Uventet del \`${id}\`, forventet id-en til en del i modulen \`${module}\``,
    help: suggestion,
  }),
  'reference/unknown-package': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Lenke uten en kjent pakke',
    why: 'Utenfor en pakke skrives en side som pakke/side, så det er klart hvor den er fra.',
    mend: 'Skriv pakken foran siden: `page:lk20/a-laere-a-laere`.',
    message: ({ id }) => `Uventet lenke til \`${id}\`, forventet pakke/side, som \`lk20/a-laere-a-laere\``,
    help: suggestion,
  }),
  'reference/duplicate-source': rule<{ id: string }>({
    severity: 'error',
    title: 'To kilder med samme id',
    why: 'Sidene viser til en kilde med id-en, så to kilder i en pakke kan ikke ha den samme.',
    mend: 'Slett den ene, eller gi den en ny id.',
    message: ({ id }) => `Uventet kilde \`${id}\` for andre gang, forventet en id som er unik i pakken`,
  }),
};
