import { describe, expect, test } from 'vitest';
import { type Path, pathLine, type Quoting, type Step, stepLines, stepNumber, type Thing, thingLines } from './phrases.ts';

const quoting: Quoting = { title: (text) => `«${text}»`, code: (text) => text };

const thing = (rest: Partial<Thing>): Thing => ({
  ...{ kind: 'page', id: 'p/a', title: 'A', file: 'a.mdx', change: 'changed', to: [], what: [], languages: [], blocks: [] },
  ...{ minutes: null, revision: null, schools: 0 },
  ...rest,
});

const step = (rest: Partial<Step>): Step => ({
  ...{ kind: 'page', id: 'p/a', from: null, number: 3, title: 'A', change: 'changed', through: null, what: [], blocks: [] },
  ...{ omitted: [], minutes: { before: 8, after: 8 }, address: null, note: false },
  ...rest,
});

const block = { id: 'b', title: 'B', what: [], minutes: { before: 5, after: null } };

describe('things in packages', () => {
  test.each<[Partial<Thing>, string[]]>([
    [{ change: 'new' }, ['ny']],
    [{ change: 'gone' }, ['borte, uten at moved.yaml sier hva som kom i stedet']],
    [{ change: 'removed' }, ['tatt ut av pakken']],
    [{ change: 'renamed', to: ['p/b'], what: ['text'], languages: ['nb'] }, ['heter nå p/b; teksten er endret (nb)']],
    [{ change: 'split', to: ['p/b', 'p/c'] }, ['delt i p/b, p/c']],
    [{ what: ['title'], languages: ['nb', 'nn'] }, ['bare tittelen er endret (nb, nn)']],
    [{ what: ['text', 'minutes', 'about'], minutes: { before: 8, after: 9 } }, ['teksten er endret; 8 → 9 min']],
    [{ what: ['about'] }, ['opplysningene nederst er endret']],
    [{ what: ['blocks'], blocks: [{ ...block, change: 'gone' }] }, ['en blokk er endret', 'blokken «B» er borte (5 min)']],
    [
      { what: ['text'], revision: { before: 2, after: 2, raised: false, expected: true } },
      [
        'teksten er endret',
        'ordene er endret, men revisjonen er fortsatt 2: øk den, så skoler og oversettere ser at noe er nytt',
      ],
    ],
    [{ what: ['text'], revision: { before: 2, after: 3, raised: true, expected: true } }, ['teksten er endret']],
  ])('%j', (rest, lines) => expect(thingLines(thing(rest), quoting)).toEqual(lines));
});

describe('steps of a path', () => {
  test.each<[Partial<Step>, string, string[]]>([
    [{ change: 'new', through: 'module' }, '3.', ['ny side «A» (8 min), for stien tar hele modulen']],
    [
      { kind: 'meeting', change: 'new', through: 'part' },
      '3.',
      ['nytt møte «A» (8 min), for stien tar sider fra delen som møtet hører til'],
    ],
    [{ change: 'gone' }, '–', ['side «A» er borte (8 min)']],
    [{ change: 'gone', from: 'p/z' }, '–', ['side «A» er slått sammen med p/a, som stien har fra før (8 min)']],
    [
      { change: 'removed', note: true },
      '3.',
      ['side «A» står nå som utgått (8 min)', 'skolen har en egen merknad her: se om den fortsatt stemmer'],
    ],
    [{ change: 'refused' }, '–', ['side «A» kan ikke vises, fordi en fil har feil']],
    [{ change: 'mended' }, '3.', ['side «A» kan vises igjen (8 min)']],
    [
      { from: 'p/z', what: ['text', 'address'], address: { before: 's/z/', after: 's/a/' } },
      '3.',
      ['side «A» (var p/z): teksten er endret; ny adresse s/a/'],
    ],
    [
      { what: ['blocks', 'minutes'], minutes: { before: 8, after: 3 }, blocks: [{ ...block, change: 'gone' }], note: true },
      '3.',
      ['side «A»: 8 → 3 min', 'blokken «B» er borte (5 min)', 'skolen har en egen merknad her: se om den fortsatt stemmer'],
    ],
    [{ omitted: [{ id: 'b', title: 'B', change: 'gone' }] }, '3.', ['side «A»', 'blokken «B», som stien utelater, er borte']],
    [{ what: ['note'], note: true }, '3.', ['side «A»: merknaden er endret']],
  ])('%j', (rest, number, lines) => {
    expect(stepLines(step(rest), quoting)).toEqual(lines);
    expect(stepNumber(step(rest))).toBe(number);
  });
});

test.each<[Partial<Path>, string]>([
  [{ change: 'new', minutes: { before: null, after: 30 } }, 'stien «S» er ny'],
  [{ change: 'gone', minutes: { before: 30, after: null } }, 'stien «S» er borte'],
  [{ rewritten: true, what: ['title', 'steps'] }, 'stien «S» (stien er skrevet om): tittelen er endret'],
  [{ what: ['minutes', 'steps'], minutes: { before: 30, after: 35 } }, 'stien «S»: 30 → 35 min'],
])('a path %j', (rest, line) => {
  const path: Path = {
    id: 's',
    title: 'S',
    change: 'changed',
    rewritten: false,
    what: [],
    minutes: { before: 30, after: 30 },
    steps: [],
    leftOutGone: [],
  };
  expect(pathLine({ ...path, ...rest }, quoting)).toBe(line);
});
