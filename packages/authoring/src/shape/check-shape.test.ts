import type { Place } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { checkShape, hasShape } from './check-shape.ts';
import type { ShapeName } from './shapes.ts';

/** A place that says which pointer was asked for. */
const placeOf = (pointer: string): Place => ({ file: pointer, line: 1, column: 1, endLine: 1, endColumn: 1 });
const found = (shape: ShapeName, value: unknown) =>
  checkShape(shape, value, placeOf).map(({ at, code, help }) => [at.file, code, ...(help === undefined ? [] : [help])].join(' '));

const page = { id: 'x', title: 'T', summary: 'S', kind: 'film', minutes: { reading: 4, basis: 'guess' }, revision: 1 };
const path = (step: unknown) => ({ id: 'x', title: 'T', why: 'W', steps: [step] });

describe('a page', () => {
  test('that is sound has no faults', () => {
    expect(found('page', page)).toEqual([]);
    expect(hasShape('page', page)).toBe(true);
  });

  test.each([
    ['a field that every object has', { toString: 1 }, ['/toString~key shape/unknown-field']],
    ['a field in Norwegian', { title: undefined, tittel: 'T' }, ['/tittel~key shape/unknown-field Mente du `title`?']],
    ['a slip in a required field', { summary: undefined, sumary: 'S' }, ['/sumary~key shape/unknown-field Mente du `summary`?']],
    ['a slip in an optional field', { goal: ['G'] }, ['/goal~key shape/unknown-field Mente du `goals`?']],
    ['a missing field', { kind: undefined }, ['~key shape/missing-field Skriv for eksempel `kind: film`.']],
    ['two missing fields', { kind: undefined, title: undefined }, ['~key shape/missing-field']],
    [
      'a missing field inside',
      { minutes: { basis: 'guess' } },
      ['/minutes~key shape/missing-field Skriv for eksempel `reading: 4`.'],
    ],
    [
      'half a range',
      { minutes: { reading: { least: 1 }, basis: 'guess' } },
      ['/minutes/reading~key shape/missing-field Skriv for eksempel `most: 15`.'],
    ],
    [
      'minutes in words',
      { minutes: { reading: '4', basis: 'guess' } },
      ['/minutes/reading shape/wrong-type Skriv tallet uten anførselstegn: `4`.'],
    ],
    ['a number for a text', { title: 14 }, ['/title shape/wrong-type Sett verdien i anførselstegn: `"14"`.']],
    ['nothing for a text', { title: null }, ['/title shape/wrong-type']],
    ['a text for a list', { cites: 'a' }, ['/cites shape/wrong-type Skriv en liste: `[a]`.']],
    ['a slip in a word', { kind: 'fim' }, ['/kind shape/unknown-value Mente du `film`?']],
    ['a word that is far off', { kind: 'dans' }, ['/kind shape/unknown-value']],
    ['an id with Norwegian letters', { id: 'Å lære' }, ['/id shape/bad-id Skriv for eksempel `a-laere`.']],
    ['an id that is too long', { id: 'x'.repeat(65) }, ['/id shape/bad-id Velg en kortere id.']],
    ['no text', { title: '' }, ['/title shape/empty']],
    ['too long a text', { title: 'x'.repeat(121) }, ['/title shape/too-long']],
    ['too many', { keyPoints: Array(9).fill('x') }, ['/keyPoints shape/too-many']],
    ['a number that is too low', { revision: 0 }, ['/revision shape/out-of-range']],
    ['a number that is not whole', { revision: 1.5 }, ['/revision shape/wrong-type']],
    ['a day in a month of 30', { reviewBy: '2026-04-31' }, ['/reviewBy shape/bad-format']],
    ['a leap day in no leap year', { reviewBy: '2026-02-29' }, ['/reviewBy shape/bad-format']],
    ['a leap day in a century', { reviewBy: '2100-02-29' }, ['/reviewBy shape/bad-format']],
    ['a leap day', { reviewBy: '2028-02-29' }, []],
    ['two faults', { kind: 'fim', x: 1 }, ['/x~key shape/unknown-field', '/kind shape/unknown-value Mente du `film`?']],
  ])('with %s', (_, change, expected) => {
    const changed = Object.fromEntries(Object.entries({ ...page, ...change }).filter(([, value]) => value !== undefined));
    expect(found('page', changed)).toEqual(expected);
  });
});

describe('a step', () => {
  test.each([
    ['with a slip', { pgae: 'lk20/x' }, ['/steps/0/pgae~key shape/unknown-field Mente du `page`?']],
    [
      'with a slip and fields of what was meant',
      { modul: 'lk20/x', except: ['lk20/y'], because: 'B' },
      ['/steps/0/modul~key shape/unknown-field Mente du `module`?'],
    ],
    [
      'that says nothing',
      { note: 'N' },
      ['/steps/0~key shape/missing-field Et steg har nettopp én av page, module, film, block, meeting, text, link.'],
    ],
    ['that says something else', { dans: 'x' }, ['/steps/0/dans~key shape/unknown-field']],
    ['of two kinds', { page: 'lk20/x', film: 'lk20/y' }, ['/steps/0/film~key shape/unknown-field']],
    [
      'with an omission without a reason',
      { page: 'lk20/x', omit: ['a'] },
      ['/steps/0/omit~key shape/missing-field Skriv for eksempel `because: Vi gjorde denne i fjor.`.'],
    ],
    [
      'with a slip in the reason',
      { page: 'lk20/x', omit: ['a'], becuase: 'B' },
      ['/steps/0/becuase~key shape/unknown-field Mente du `because`?'],
    ],
    ['with a bare id', { page: 'x' }, ['/steps/0/page shape/bad-id Skriv pakken foran, og en skråstrek.']],
    ['with a page for a block', { block: 'lk20/x' }, ['/steps/0/block shape/bad-id Skriv blokken etter siden, med `#` foran.']],
    ['that is no step', 5, ['/steps/0 shape/wrong-type']],
    [
      'with a link that is not safe',
      { link: { title: 'T', url: 'javascript:alert(1)' } },
      ['/steps/0/link/url shape/bad-format'],
    ],
  ])('%s is one diagnostic', (_, step, expected) => expect(found('path', path(step))).toEqual(expected));
});

describe('conditions', () => {
  test('tell what asks for the missing fields', () => {
    const film = {
      id: 'f',
      title: { nb: 'T' },
      summary: { nb: 'S' },
      status: 'published',
      seconds: 170,
      questions: [{ id: 'q', kind: 'closed', form: 'alone', minutes: 2, text: { nb: 'Q' } }],
    };
    const faults = checkShape('film', film, placeOf);
    expect(faults.map(({ at, message }) => `${at.file} ${message}`)).toEqual([
      '/status~key Uventet `status: published` uten feltene `captions` og `transcript`, forventet at de står her',
      '/questions/0/kind~key Uventet `kind: closed` uten feltet `answers`, forventet at det står her',
    ]);
  });

  test.each([
    ['is missing', { id: 'x', what: 'page', since: '1.0.0' }, ['/0~key shape/missing-field Skriv for eksempel `kind: renamed`.']],
    [
      'is no known word',
      { id: 'x', what: 'page', kind: 'remved', since: '1.0.0' },
      ['/0/kind shape/unknown-value Mente du `removed`?'],
    ],
  ])('ask for nothing where the field they look at %s', (_, move, expected) => expect(found('moved', [move])).toEqual(expected));
});

describe('huge values', () => {
  test.each([
    ['bad items', { ...page, cites: Array(200_000).fill('Å') }],
    ['objects', { ...page, requires: Array(100_000).fill({ page: 'x' }) }],
    ['fields', { ...page, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, number) => [`f${number}`, 1])) }],
  ])('of %s give one diagnostic, soon', (_, value) => {
    const started = performance.now();
    expect(checkShape('page', value, placeOf)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
