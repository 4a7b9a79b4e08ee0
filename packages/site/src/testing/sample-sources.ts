import type { Source } from '@stifinner/core';

type Written = Omit<Source, 'id' | 'kind' | 'perspective' | 'access'>;

const person = (family: string, given: string) => ({ family, given });

/** Sources, one of each kind and some that need telling apart. */
const written: Record<string, Written> = {
  article: {
    type: 'article-journal',
    title: 'The power of feedback',
    author: [person('Hattie', 'John'), person('Timperley', 'Helen')],
    issued: 2007,
    'container-title': 'Review of Educational Research',
    volume: '77',
    issue: '1',
    page: '81–112',
    DOI: '10.3102/003465430298487',
  },
  book: {
    type: 'book',
    title: 'Strategier for læring: Om selvregulering, vurdering og god undervisning',
    author: [person('Hopfenbeck', 'Therese N.')],
    issued: 2014,
    publisher: 'Universitetsforlaget',
  },
  edition: {
    type: 'book',
    title: 'Democracy and education',
    author: [person('Dewey', 'John')],
    issued: 1916,
    edition: '2',
    publisher: 'Macmillan',
  },
  edited: {
    type: 'book',
    title: 'Skolen i samtiden',
    editor: [person('Olsen', 'Rolf'), person('Lie', 'Kari')],
    issued: 2020,
    publisher: 'Gyldendal',
  },
  chapter: {
    type: 'chapter',
    title: 'Rom for arbeid: Lederen som konstruktør av den gode skole',
    author: [person('Irgens', 'Eirik J.')],
    editor: [person('Andreassen', 'Roald-Arne'), person('Irgens', 'Eirik J.'), person('Skaalvik', 'Einar M.')],
    issued: 2010,
    'container-title': 'Kompetent skoleledelse',
    page: '125-145',
    publisher: 'Tapir Akademisk Forlag',
  },
  report: {
    type: 'report',
    title: 'Fremtidens skole – Fornyelse av fag og kompetanser',
    author: [{ literal: 'Ludvigsen-utvalget' }],
    issued: 2015,
    genre: 'NOU',
    number: '2015:8',
    publisher: 'Kunnskapsdepartementet',
    URL: 'https://www.regjeringen.no/no/dokumenter/nou-2015-8/id2417001/',
  },
  numbered: {
    type: 'report',
    title: 'Lærere i partnerskoler',
    author: [person('Dahl', 'Tone'), person('Lie', 'Åse'), person('Ås', 'Per')],
    issued: 2019,
    genre: 'Rapport',
    number: '3',
    publisher: 'NIFU',
  },
  webpage: {
    type: 'webpage',
    title: 'Kompetansebegrepet',
    author: [{ literal: 'Utdanningsdirektoratet' }],
    publisher: 'Utdanningsdirektoratet',
    URL: 'https://www.udir.no/laring-og-trivsel/lareplanverket/film-kompetansebegrepet/',
  },
  law: {
    type: 'legislation',
    title: 'Lov om grunnskoleopplæringa og den vidaregåande opplæringa',
    'title-short': 'Opplæringslova',
    author: [{ literal: 'Kunnskapsdepartementet' }],
    issued: 2023,
    number: 'LOV-2023-06-09-30',
    publisher: 'Lovdata',
    URL: 'https://lovdata.no/dokument/NL/lov/2023-06-09-30',
  },
  curriculum: {
    type: 'legislation',
    title: 'Overordnet del – verdier og prinsipper for grunnopplæringen',
    author: [{ literal: 'Kunnskapsdepartementet' }],
    issued: 2017,
    URL: 'https://www.udir.no/lk20/overordnet-del/',
  },
  thesis: {
    type: 'thesis',
    title: 'Strategies for self-assessment',
    author: [person('Smith', 'Kari')],
    issued: 2009,
    genre: 'Doktorgradsavhandling',
    publisher: 'Universitetet i Bergen',
  },
  magazine: {
    type: 'article',
    title: 'Læreres undervisning om tverrfaglige tema',
    author: [person('Furberg', 'Anniken'), person('Silseth', 'Kenneth'), person('Rødnes', 'Kari Anne')],
    issued: 2023,
    'container-title': 'Bedre Skole',
    issue: '4',
  },
  'udir-a': { type: 'webpage', title: 'Å forstå kompetanse', author: [{ literal: 'Udir' }], issued: 2020 },
  'udir-b': { type: 'webpage', title: 'Elevmedvirkning', author: [{ literal: 'Udir' }], issued: 2020 },
  'udir-c': { type: 'webpage', title: 'Tilpasset opplæring', author: [{ literal: 'Udir' }], issued: 2021 },
  hostile: {
    type: 'article-journal',
    title: 'Om <script>alert(1)</script> & "ord"',
    author: [person('Å & <b>', 'Per"')],
    issued: 2020,
    'container-title': 'Tidsskrift <i>for</i> ting',
    DOI: '10.1234/a"onclick=alert(1)<b>&c',
    URL: 'https://x.no/"><script>',
  },
};

export const sampleSources: ReadonlyMap<string, Source> = new Map(
  Object.entries(written).map(([id, fields]) => [
    `prove/${id}`,
    { ...fields, id: `prove/${id}`, kind: 'research', perspective: 'laering', access: 'open' },
  ]),
);
