import { type Diagnostic, profiles } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import type { CheckOptions } from './check-options.ts';
import type { SourceFile } from './source-file.ts';

const encoder = new TextEncoder();
const file = (name: string, text: string): SourceFile => ({ name, size: text.length, bytes: encoder.encode(text) });

/** A package with a film that is too long, and a page whose day of review is the one given. */
function treeOf({ severities = '', reviewBy = '2026-08-15' }): SourceFile[] {
  const folder = 'content/p';
  return [
    file(
      `${folder}/package.yaml`,
      `id: p\ntitle: { nb: P }\nversion: "1.0.0"\nlanguages: [nb]\nlicence: CC0-1.0\npurpose: { nb: P. }\nmodules: [m]\n${severities}`,
    ),
    file(
      `${folder}/films/f/film.yaml`,
      'id: f\ntitle: { nb: F }\nsummary: { nb: F. }\nstatus: planned\nseconds: 999\nquestions: [{ id: a, kind: open, form: group, minutes: 5, text: { nb: Hva? } }]\n',
    ),
    file(
      `${folder}/m/module.yaml`,
      'id: m\nkind: subject\ntitle: { nb: M }\npurpose: { nb: M. }\naudience: [teacher]\nparts: [{ id: d, title: { nb: D }, pages: [s] }]\n',
    ),
    file(
      `${folder}/m/s.mdx`,
      `---\nid: s\ntitle: S\nsummary: S.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\nreviewBy: "${reviewBy}"\n---\nTekst.\n`,
    ),
    file('sites/a/school.yaml', 'id: a\nname: A\nowner: e\nlanguage: nb\ncolour: "#2b6a4d"\npaths: [p/x]\n'),
  ];
}

const told = (diagnostics: readonly Diagnostic[], code: string): string[] =>
  diagnostics.filter((found) => found.code === code).map(({ severity }) => severity);

describe('a package sets severities for its own files', () => {
  test.each([
    ['', ['error']],
    ['severities: { film/too-long: error }', ['error']],
    ['severities: { film/too-long: warning }', ['warning']],
    ['severities: { film/too-long: off }', []],
    ['severities: { film/too-short: off }', ['error']],
  ])('%s', (severities, expected) => {
    const { diagnostics, catalog } = checkContent(treeOf({ severities }));
    expect(told(diagnostics, 'film/too-long')).toEqual(expected);
    expect(catalog.packages[0]?.films.map(({ id }) => id)).toEqual(expected.includes('error') ? [] : ['p/f']);
  });

  test('a package cannot set that of another', () => {
    const files = treeOf({ severities: 'severities: { film/too-long: off }' });
    const other = files.map(({ name, bytes, size }) => ({
      name: name.replace('content/p', 'content/q'),
      size,
      bytes: encoder.encode(
        new TextDecoder()
          .decode(bytes!)
          .replace('id: p', 'id: q')
          .replace(/severities.*/, ''),
      ),
    }));
    const { diagnostics } = checkContent([...files, ...other.filter(({ name }) => name.startsWith('content/'))]);
    expect(diagnostics.filter(({ code }) => code === 'film/too-long').map(({ at }) => at.file)).toEqual([
      'content/q/films/f/film.yaml',
    ]);
  });

  test('a firm rule stays as it is, and the try is told', () => {
    const files = treeOf({ severities: 'severities: { shape/wrong-type: off, school/unknown-path: off, tostring/x: off }' });
    const { diagnostics } = checkContent([...files, file('content/p/moved.yaml', 'nei\n')]);
    expect(told(diagnostics, 'shape/wrong-type')).toEqual(['error']);
    expect(told(diagnostics, 'school/unknown-path')).toEqual(['error']);
    expect(told(diagnostics, 'package/firm-rule')).toEqual(['error', 'error']);
    expect(told(diagnostics, 'package/unknown-code')).toEqual(['error']);
  });
});

describe('today is an input', () => {
  test.each<[CheckOptions['today'], string, string[]]>([
    [undefined, '2026-08-15', []],
    ['2026-08-14', '2026-08-15', []],
    ['2026-08-15', '2026-08-15', []],
    ['2026-08-16', '2026-08-15', ['warning']],
    ['2027-01-01', '2026-12-31', ['warning']],
  ])('today %s, review by %s', (today, reviewBy, expected) => {
    const { diagnostics } = checkContent(treeOf({ reviewBy }), today === undefined ? {} : { today });
    expect(told(diagnostics, 'page/review-date-passed')).toEqual(expected);
  });

  test('and never changes the catalog, even where a package calls it an error', () => {
    const files = treeOf({ severities: 'severities: { page/review-date-passed: error }' });
    const checked = checkContent(files, { today: '2030-01-01' });
    expect(told(checked.diagnostics, 'page/review-date-passed')).toEqual(['error']);
    expect(checked.catalog).toEqual(checkContent(files).catalog);
  });
});

describe('a profile', () => {
  const files = treeOf({ severities: 'severities: { film/too-long: off }' });

  test('makes errors of what it names, and nothing else', () => {
    expect(told(checkContent(files).diagnostics, 'school/no-accessibility-statement')).toEqual(['warning']);
    const { diagnostics } = checkContent(files, { profile: profiles.strict });
    expect(told(diagnostics, 'school/no-accessibility-statement')).toEqual(['error']);
    expect(told(diagnostics, 'film/too-long')).toEqual([]);
  });

  test('goes before what a package sets', () => {
    const { diagnostics, catalog } = checkContent(files, { profile: new Map([['film/too-long', 'error']]) });
    expect(told(diagnostics, 'film/too-long')).toEqual(['error']);
    expect(catalog).toEqual(checkContent(files).catalog);
  });
});
