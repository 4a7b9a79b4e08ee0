import type { SubjectKind } from '../knowledge/subject.ts';
import type { Words } from './words.ts';

const another: Record<SubjectKind, string> = {
  page: 'en annen side',
  film: 'en annen film',
  module: 'en annen modul',
  meeting: 'et annet møte',
  source: 'en annen kilde',
  block: 'en annen blokk',
  part: 'en annen del',
  figure: 'et annet bilde',
  path: 'en annen sti',
  package: 'en annen pakke',
};

export const nb: Words = {
  example: 'Eksempel:',
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
  product: 'Etterpå har dere',
  optional: 'valgfri',
  movedTo: (id) => `Heter nå \`${id}\`.`,
  removed: 'Er tatt bort.',
  openSource: 'åpen',
  paywalledSource: 'bak betaling',
  perspective: 'perspektiv',
  why: 'Hvorfor:',
  mend: 'Slik retter du:',
  ownId: 'Det filen eller mappen heter.',
  notYetListed: 'står ikke i noen del ennå',
  fixAll: 'Rett alt som er trygt å rette i filen',
  refusals: {
    nothingHere: 'Her står det ingen id som kan få nytt navn.',
    neverRenamed: (kind) =>
      `Id-en til ${kind === 'figure' ? 'et' : 'en'} ${nb.kinds[kind]} kan ikke skiftes herfra. Sider, filmer, moduler, møter, blokker, deler og kilder kan få ny id.`,
    notThere: (id) => `\`${id}\` finnes ikke i pakken, så det er ingenting å gi nytt navn.`,
    definedTwice: (id) => `\`${id}\` er id-en til flere ting. Rett det først.`,
    badId: (id) =>
      `\`${id}\` kan ikke være en id. En id har små bokstaver a–z, sifre og bindestrek, for eksempel \`hva-er-dybdelaering\`.`,
    reservedId: (id) => `\`${id}\` er et navn som maskiner eller Stifinner bruker selv. Velg en annen id.`,
    taken: (kind, id) => `\`${id}\` er allerede id-en til ${another[kind]}. Velg en annen id.`,
    usedBefore: (id) =>
      `\`${id}\` har vært brukt før, og moved.yaml sier hva den ble til. En id er for alltid, så velg en annen.`,
    faulty: (file, id) =>
      `${file} kan ikke leses slik den er nå, og \`${id}\` står i den. Rett filen først, så blir ikke noe glemt.`,
    sameId: 'Det er id-en den har fra før.',
    movedFile: 'moved.yaml kan ikke fylles ut herfra slik den er nå. Skriv den som en liste med en strek foran hver flytting.',
    noFileRenames: 'Redigeringsprogrammet kan ikke gi filer og mapper nytt navn, og id-en er det filen eller mappen heter.',
  },
};
