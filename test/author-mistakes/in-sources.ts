import { type Mistake, sourceWith } from './mistake.ts';

/** In the list of sources. */
export const inSources: readonly Mistake[] = [
  {
    name: 'an article with only an editor',
    ...sourceWith('type: article-journal, editor: [{ family: Olsen, given: Rolf }]'),
    says: '1:3 shape/missing-field Uventet mangel på feltet `author`, forventet at det står her',
    help: 'Skriv for eksempel `author: [{ family: Hattie, given: John }]`.',
  },
  {
    name: 'a book that nobody has written or edited',
    ...sourceWith('type: book'),
    says: '1:3 shape/missing-field Uventet mangel på feltet `author`, forventet at det står her',
    help: 'Skriv for eksempel `author: [{ family: Hattie, given: John }]`.',
  },
  {
    name: 'a book with only editors is a source',
    ...sourceWith('type: book, editor: [{ family: Olsen, given: Rolf }]'),
    says: null,
  },
];
