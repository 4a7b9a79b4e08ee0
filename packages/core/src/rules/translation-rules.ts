import { rule } from './rule.ts';

const names = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');

/** Faults between a page and its translations. */
export const translationRules = {
  'translation/original-missing': rule<{ name: string }>({
    severity: 'error',
    title: 'Oversettelse uten original',
    why: 'En oversettelse har bare språket; alt annet står i originalen.',
    message: ({ name }) => `Uventet oversettelse uten \`${name}\`, forventet originalen i samme mappe`,
  }),
  'translation/ids-differ': rule<{ noun: 'blokkene' | 'møtene'; missing: readonly string[]; extra: readonly string[] }>({
    severity: 'error',
    title: 'Oversettelsen har andre id-er enn originalen',
    why: 'En sti kan utelate en blokk på begge språk bare når blokkene heter det samme.',
    message: ({ noun, missing, extra }) =>
      [
        missing.length === 0 ? null : `Uventet mangel på ${names(missing)}, forventet ${noun} i originalen`,
        extra.length === 0
          ? null
          : `${missing.length === 0 ? 'Uventet' : 'uventet'} ${names(extra)}, forventet bare ${noun} i originalen`,
      ]
        .filter((part) => part !== null)
        .join('; '),
  }),
  'translation/meeting-differs': rule<{ id: string; what: string }>({
    severity: 'error',
    title: 'Et oversatt møte er bygd annerledes',
    why: 'Møtet er det samme på begge språk: samme del, roller, runder og minutter. Bare teksten oversettes.',
    message: ({ id, what }) => `Uventet forskjell i møtet \`${id}\`, forventet samme ${what} som i originalen`,
  }),
  'translation/block-differs': rule<{ id: string; what: string }>({
    severity: 'error',
    title: 'En oversatt blokk er bygd annerledes',
    why: 'Blokken er den samme på begge språk: samme slag, arbeidsform og minutter. Bare teksten oversettes.',
    message: ({ id, what }) => `Uventet forskjell i blokken \`${id}\`, forventet samme ${what} som i originalen`,
  }),
  'translation/newer-than-original': rule<{ translates: number; revision: number }>({
    severity: 'error',
    title: 'Oversettelsen er nyere enn originalen',
    why: 'En oversettelse kan ikke bygge på en revisjon som ikke finnes.',
    message: ({ translates, revision }) => `Uventet revisjon \`${translates}\`, forventet høyst originalens \`${revision}\``,
  }),
  'translation/outdated': rule<{ translates: number; revision: number }>({
    severity: 'warning',
    title: 'Oversettelsen er eldre enn originalen',
    why: 'Originalen er endret siden den ble oversatt, så leserne på de to språkene ser ulikt innhold.',
    message: ({ translates, revision }) => `Uventet eldre revisjon \`${translates}\`, forventet originalens \`${revision}\``,
    help: () => 'Se gjennom endringene, og øk `translates`.',
  }),
  'translation/undeclared-language': rule<{ language: string; declared: readonly string[] }>({
    severity: 'error',
    title: 'Et språk som pakken ikke har',
    why: 'Pakken sier hvilke språk den finnes på, og nettstedet viser bare dem.',
    message: ({ language, declared }) => `Uventet språk \`${language}\`, forventet ett av pakkens: ${names(declared)}`,
    help: ({ language }) => `Skriv \`${language}\` i \`languages\` i package.yaml, eller slett teksten.`,
  }),
  'translation/original-language': rule<{ language: string; name: string }>({
    severity: 'error',
    title: 'Originalen med språk i navnet',
    why: 'Pakkens første språk er det som originalene er skrevet på, og de har ikke språk i filnavnet.',
    message: ({ language, name }) => `Uventet språk \`${language}\` i filnavnet, forventet \`${name}\` for pakkens første språk`,
  }),
};
