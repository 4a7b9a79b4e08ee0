import { languageName } from './language-name.ts';
import { rule } from './rule.ts';
import type { Said } from './said.ts';
import { quoted } from './wording.ts';

/** Faults between a page and its translations. */
export const translationRules = {
  'translation/original-missing': rule<{ name: string }>({
    severity: 'error',
    title: 'Oversettelse uten original',
    why: 'En oversettelse har bare teksten på sitt eget språk; alt annet står i originalen.',
    mend: 'Legg originalen i samme mappe, eller rett filnavnet. Oversettelsen av `vurdering.mdx` heter `vurdering.nn.mdx`.',
    message: ({ name }) => `Uventet oversettelse uten \`${name}\`, forventet originalen i samme mappe`,
  }),
  'translation/ids-differ': rule<{ noun: 'blokkene' | 'møtene'; missing: readonly string[]; extra: readonly string[] }>({
    severity: 'error',
    title: 'Oversettelsen har andre id-er enn originalen',
    why: 'En sti kan utelate en blokk på begge språk bare når blokken har samme id på begge.',
    mend: 'Bruk de samme id-ene som i originalen, i alle blokker og møter. Id-er oversettes ikke.',
    message: ({ noun, missing, extra }) =>
      [
        missing.length === 0 ? null : `Uventet mangel på ${quoted(missing)}, forventet ${noun} i originalen`,
        extra.length === 0
          ? null
          : `${missing.length === 0 ? 'Uventet' : 'uventet'} ${quoted(extra)}, forventet bare ${noun} i originalen`,
      ]
        .filter((part) => part !== null)
        .join('; '),
  }),
  'translation/steps-differ': rule<{ actual: string | null; expected: string | null }>({
    severity: 'error',
    title: 'En oversatt sti går en annen vei enn originalen',
    why: 'Stien er den samme på alle språk: de samme stegene i samme rekkefølge, og det samme utelatt. Bare ordene er andre.',
    mend: 'Gjør stegene i oversettelsen like dem i originalen. Skal stien endres, så endre begge filene.',
    message: ({ actual, expected }) =>
      `Uventet ${actual === null ? 'mangel' : `\`${actual}\``}, forventet ${expected === null ? 'slutt der originalen slutter' : `\`${expected}\` som i originalen`}`,
  }),
  'translation/meeting-differs': rule<{ id: string; what: Said }>({
    severity: 'error',
    title: 'Et oversatt møte er bygd annerledes',
    why: 'Møtet er det samme på begge språk: samme del, roller, runder og minutter. Bare teksten oversettes.',
    mend: 'Gjør oversettelsen lik originalen i alt annet enn teksten. Skal møtet endres, så endre originalen først.',
    message: ({ id, what }) => `Uventet forskjell i møtet \`${id}\`, forventet samme ${what.nb} som i originalen`,
  }),
  'translation/block-differs': rule<{ id: string; what: Said }>({
    severity: 'error',
    title: 'En oversatt blokk er bygd annerledes',
    why: 'Blokken er den samme på begge språk: samme slag, arbeidsform og minutter. Bare teksten oversettes.',
    mend: 'Gjør oversettelsen lik originalen i alt annet enn teksten. Skal blokken endres, så endre originalen først.',
    message: ({ id, what }) => `Uventet forskjell i blokken \`${id}\`, forventet samme ${what.nb} som i originalen`,
  }),
  'translation/figures-differ': rule<{ missing: readonly string[]; extra: readonly string[] }>({
    severity: 'error',
    title: 'Oversettelsen viser andre bilder enn originalen',
    why: 'Bildene er de samme på alle språk. Bare den alternative teksten og bildeteksten oversettes.',
    mend: 'Vis de samme bildene som originalen, like mange ganger: `file` er den samme, og `alt` og bildeteksten skrives på nytt.',
    message: ({ missing, extra }) =>
      missing.length === 0
        ? `Uventet ${quoted(extra)}, forventet bare bildene i originalen`
        : `Uventet mangel på ${quoted(missing)}, forventet bildene i originalen${extra.length === 0 ? '' : `; uventet ${quoted(extra)}`}`,
  }),
  'translation/newer-than-original': rule<{ translates: number; revision: number }>({
    severity: 'error',
    title: 'Oversettelsen er nyere enn originalen',
    why: 'En oversettelse kan ikke bygge på en revisjon som ikke finnes.',
    mend: 'Skriv originalens `revision` i `translates`. Er originalen endret uten at `revision` er økt, så øk den der.',
    message: ({ translates, revision }) => `Uventet revisjon \`${translates}\`, forventet høyst originalens \`${revision}\``,
  }),
  'translation/outdated': rule<{ translates: number; revision: number }>({
    severity: 'warning',
    title: 'Oversettelsen er eldre enn originalen',
    why: 'Originalen er endret siden den ble oversatt, så leserne på de to språkene ser ulikt innhold.',
    mend: 'Se gjennom endringene i originalen, rett oversettelsen, og skriv originalens `revision` i `translates`.',
    message: ({ translates, revision }) => `Uventet eldre revisjon \`${translates}\`, forventet originalens \`${revision}\``,
  }),
  'translation/undeclared-language': rule<{ language: string; declared: readonly string[] }>({
    severity: 'error',
    title: 'Et språk som pakken ikke har',
    why: 'Pakken sier hvilke av bokmål og nynorsk den finnes på, og hver side skal være der på dem. Bare nordsamisk og engelsk kan komme side for side.',
    mend: 'Skriv språket i `languages` i package.yaml, for eksempel `languages: [nb, nn]`, eller slett teksten.',
    message: ({ language, declared }) => `Uventet språk \`${language}\`, forventet et språk som pakken har: ${quoted(declared)}`,
    help: ({ language }) => `Skriv \`${language}\` i \`languages\` i package.yaml, eller slett teksten.`,
  }),
  'translation/first-language-missing': rule<{ what: 'tekst' | 'teksting' | 'pakke'; language: string }>({
    severity: 'error',
    title: 'Tekst uten pakkens første språk',
    why: 'Det første språket i `languages` er det originalene er skrevet på, og det leseren får der noe ikke er oversatt. En tekst uten det ville blitt borte.',
    mend: 'Skriv teksten på pakkens første språk også: `{ nb: …, nn: … }`. Er det listen som er feil, så rett `languages` i package.yaml.',
    message: ({ what, language }) => {
      const name = languageName(language);
      if (what === 'pakke')
        return `Uventet første språk \`${language}\` uten en eneste tekst på ${name}, forventet tekstene på ${name}`;
      return `Uventet ${what} uten ${name}, forventet ${what}en på ${name}`;
    },
    help: ({ what, language }) =>
      what === 'pakke'
        ? 'Skriv det språket først som originalene er skrevet på.'
        : what === 'teksting'
          ? `Legg til \`${language}: …\` med navnet på filen. Det er pakkens første språk.`
          : `Legg til \`${language}: …\`. Det er pakkens første språk.`,
  }),
  'translation/original-language': rule<{ language: string; name: string }>({
    severity: 'error',
    title: 'Original med språk i filnavnet',
    why: 'Originalene er skrevet på pakkens første språk, og har ikke språk i filnavnet.',
    mend: 'Ta språket ut av filnavnet: `vurdering.mdx`, ikke `vurdering.nb.mdx`.',
    message: ({ language, name }) => `Uventet språk \`${language}\` i filnavnet, forventet \`${name}\` for pakkens første språk`,
  }),
  'translation/missing': rule<{ language: string; name: string }>({
    severity: 'warning',
    title: 'Side eller foreslått sti uten oversettelse',
    why: 'Pakken er ment å finnes på språket, og der en side eller en sti mangler, får leseren den på et annet språk.',
    mend: 'Lag oversettelsen i samme mappe: Oversettelsen av `vurdering.mdx` til nynorsk heter `vurdering.nn.mdx`, og av `fire-moter.yaml` heter den `fire-moter.nn.yaml`.',
    message: ({ language, name }) => `Uventet mangel på ${languageName(language)}, forventet \`${name}\` i samme mappe`,
    help: ({ name }) => `Lag \`${name}\`, eller ta språket ut av \`languages\` i package.yaml.`,
  }),
  'translation/text-missing': rule<{ language: string; count: number }>({
    severity: 'warning',
    title: 'Tekster som ikke finnes på alle pakkens språk',
    why: 'Pakken er ment å finnes på språket, og der en tekst mangler, får leseren den på et annet språk.',
    mend: 'Skriv teksten på alle pakkens språk: `{ nb: …, nn: … }`.',
    message: ({ language, count }) =>
      `Uventet ${count === 1 ? 'tekst' : `${count} tekster`} uten ${languageName(language)}, forventet ${count === 1 ? 'den' : 'alle'} på ${languageName(language)}`,
    help: ({ language, count }) => `Legg til \`${language}: …\`${count === 1 ? '' : ' i hver av dem'}.`,
  }),
};
