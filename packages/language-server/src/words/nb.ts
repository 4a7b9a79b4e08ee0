import type { SubjectKind } from '../knowledge/subject.ts';
import type { Words } from './words.ts';

const the: Record<SubjectKind, string> = {
  page: 'siden',
  film: 'filmen',
  module: 'modulen',
  meeting: 'møtet',
  source: 'kilden',
  block: 'blokken',
  part: 'delen',
  figure: 'bildet',
  path: 'stien',
  package: 'pakken',
};

export const nb: Words = {
  example: 'Eksempel:',
  oneOf: 'Kan være',
  mustBeThere: 'Må være med.',
  kinds: {
    page: 'side',
    film: 'film',
    module: 'modul',
    meeting: 'møte',
    source: 'kilde',
    block: 'blokk',
    part: 'del',
    figure: 'bilde',
    path: 'sti',
    package: 'pakke',
  },
  forms: { alone: 'alene', pair: 'par', group: 'gruppe', plenary: 'plenum', practice: 'utprøving' },
  minutes: (least, typical, most) => (least === most ? `${typical} min` : `${least}–${most} min, vanligvis ${typical}`),
  length: (minutes, seconds) => (minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`),
  inModule: (title) => `modulen ${title}`,
  pages: (count) => (count === 1 ? '1 side' : `${count} sider`),
  part: (title) => `delen ${title}`,
  product: 'Etterpå har dere',
  optional: 'valgfri',
  movedTo: (id) => `Heter nå \`${id}\`.`,
  removed: 'Er tatt bort.',
  openSource: 'åpen',
  paywalledSource: 'bak betaling',
  perspective: 'syn',
  why: 'Hvorfor:',
  mend: 'Slik retter du:',
  ownId: 'Det filen eller mappen heter.',
  notYetListed: 'står ikke i noen del ennå',
  fixAll: 'Rett alt som er trygt å rette i filen',
  refusals: {
    nothingHere: 'Her står det ingen id som kan få nytt navn.',
    neverRenamed: (kind) =>
      `${capital(the[kind])} kan ikke få nytt navn herfra. Sider, filmer, moduler, møter, blokker, deler og kilder kan det.`,
    notThere: (id) => `\`${id}\` finnes ikke i pakken, så det er ingenting å gi nytt navn.`,
    definedTwice: (id) => `\`${id}\` er id-en til flere ting. Rett det først.`,
    badId: (id) =>
      `\`${id}\` kan ikke være en id. En id har små bokstaver a–z, sifre og bindestrek, for eksempel \`hva-er-dybdelaering\`.`,
    reservedId: (id) => `\`${id}\` er et navn som maskiner eller Stifinner bruker selv. Velg en annen id.`,
    taken: (kind, id) =>
      `\`${id}\` er alt id-en til ${the[kind] === 'møtet' ? 'et annet møte' : `en annen ${nb.kinds[kind]}`}. Velg en annen id.`,
    usedBefore: (id) =>
      `\`${id}\` har vært brukt før, og moved.yaml sier hva den ble til. En id er for alltid, så velg en annen.`,
    faulty: (file, id) =>
      `${file} kan ikke leses slik den er nå, og \`${id}\` står i den. Rett filen først, så blir ikke noe glemt.`,
    sameId: 'Det er id-en den har fra før.',
    movedFile: 'moved.yaml kan ikke fylles ut herfra slik den er nå. Skriv den som en liste med en strek foran hver flytting.',
    noFileRenames: 'Redigeringsprogrammet kan ikke gi filer og mapper nytt navn, og id-en er det filen eller mappen heter.',
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
