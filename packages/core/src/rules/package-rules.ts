import { languageName } from './language-name.ts';
import { rule } from './rule.ts';
import { listed } from './wording.ts';

/** Faults in a package as a whole. */
export const packageRules = {
  'package/lacks-language': rule<{ missing: readonly string[]; declared: readonly string[] }>({
    severity: 'error',
    title: 'Pakke uten bokmål eller nynorsk',
    why: 'Offentlige virksomheter skal ha både bokmål og nynorsk. Regelen gjelder bare der noen ber om den strenge sjekken.',
    mend: 'Skriv begge i `languages` i package.yaml, `languages: [nb, nn]`, og oversett sidene.',
    message: ({ missing, declared }) =>
      `Uventet pakke på ${listed(declared.map(languageName))}, forventet den på ${listed(missing.map(languageName))} også`,
    help: ({ missing, declared }) => `Skriv \`languages: [${[...declared, ...missing].join(', ')}]\`, og oversett sidene.`,
  }),
  'package/unknown-perspective': rule<{ name: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Et perspektiv som ingen kilde bringer',
    why: 'Navnet vises ved kildene som har ordet i `perspective`. Har ingen det, er ordet oftest skrevet feil.',
    mend: 'Skriv ordet slik det står i `perspective` i references.yaml, eller slett linjen.',
    message: ({ name }) => `Uventet perspektiv \`${name}\`, forventet et som en kilde i references.yaml bringer`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
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
  'package/firm-rule': rule<{ code: string }>({
    severity: 'error',
    title: 'Alvorsgrad på en regel som er fast',
    why: 'Regler om sikkerhet, id-er og henvisninger er like i alle pakker. Uten dem kan en side bli borte eller en sti bli feil uten at noen merker det.',
    mend: 'Ta koden ut av `severities` i package.yaml, og rett det som regelen sier fra om.',
    message: ({ code }) => `Uventet kode \`${code}\`, forventet en regel som en pakke kan endre alvorsgraden på`,
    help: ({ code }) => `Regelen er lik i alle pakker. Ta \`${code}\` ut av \`severities\`.`,
  }),
  'package/unknown-code': rule<{ code: string; near?: string | undefined }>({
    severity: 'error',
    title: 'Alvorsgrad på en regel som ikke finnes',
    why: 'En alvorsgrad som ikke treffer noen regel, endrer ingenting, og pakken ville fått en annen sjekk enn den ble lovet.',
    mend: 'Rett koden i `severities` i package.yaml. Kommandoen `stifinner explain` viser alle kodene.',
    message: ({ code }) => `Uventet kode \`${code}\`, forventet koden til en regel`,
    help: ({ near }) => (near === undefined ? undefined : `Mente du \`${near}\`?`),
  }),
};
