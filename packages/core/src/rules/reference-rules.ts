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
    message: ({ id, package: name }) => `Uventet film \`${id}\`, forventet id-en til en film i pakken \`${name}\``,
    help: suggestion,
  }),
  'reference/unknown-source': rule<UnknownReference>({
    severity: 'error',
    title: 'Ukjent kilde',
    why: 'Kilder står i references.yaml, så leseren kan finne dem igjen.',
    message: ({ id, package: name }) => `Uventet kilde \`${id}\`, forventet id-en til en kilde i pakken \`${name}\``,
    help: ({ near }) => suggestion({ near }) ?? 'Skriv kilden i references.yaml.',
  }),
  'reference/unknown-page': rule<UnknownReference>({
    severity: 'error',
    title: 'Ukjent side',
    why: 'En lenke eller et krav til en side som ikke finnes, fører ingen steder.',
    message: ({ id, package: name }) => `Uventet side \`${id}\`, forventet id-en til en side i pakken \`${name}\``,
    help: suggestion,
  }),
  'reference/unknown-part': rule<{ id: string; module: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Ukjent del',
    why: 'Møtet kommer etter sidene i delen det hører til, så delen må finnes i modulen.',
    message: ({ id, module }) => `Uventet del \`${id}\`, forventet id-en til en del i modulen \`${module}\``,
    help: suggestion,
  }),
  'reference/unknown-package': rule<{ id: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Ukjent pakke',
    why: 'Utenfor en pakke skrives en side som pakke/side, så det er klart hvor den er fra.',
    message: ({ id }) => `Uventet lenke til \`${id}\`, forventet pakke/side`,
    help: suggestion,
  }),
  'reference/duplicate-source': rule<{ id: string }>({
    severity: 'error',
    title: 'To kilder med samme id',
    why: 'En id peker på én kilde.',
    message: ({ id }) => `Uventet kilde \`${id}\` for andre gang, forventet en id som er unik i pakken`,
    help: () => 'Slett den ene, eller gi den en ny id.',
  }),
};
