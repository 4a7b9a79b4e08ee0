import { afterEach, describe, expect, test } from 'vitest';
import { linesOf } from '../text/lines.ts';
import { splitFrontMatter } from './split.ts';

const split = (text: string) => splitFrontMatter(linesOf('f', text));

describe('the front matter', () => {
  test.each([
    ['---\na: 1\n---\nTekst', '\na: 1\n', 'Tekst'],
    ['---\r\na: 1\r\n---\r\nTekst\r\n', '\r\na: 1\r\n', 'Tekst\r\n'],
    ['---\n---\nTekst', '\n', 'Tekst'],
    ['---\n# bare en merknad\n---\n\nTekst', '\n# bare en merknad\n', '\nTekst'],
    ['---\na: 1\n---', '\na: 1\n', ''],
    ['---\na: |\n  --- x\n---\nTekst', '\na: |\n  --- x\n', 'Tekst'],
    ['---\na: 1\n---\nTekst\n---\nmer', '\na: 1\n', 'Tekst\n---\nmer'],
  ])('%j', (text, front, body) => {
    const found = split(text);
    expect(found.diagnostic).toBeNull();
    expect(text.slice(found.front?.start, found.front?.end)).toBe(front);
    expect(text.slice(found.bodyOffset)).toBe(body);
  });

  test.each([
    ['Tekst', 'file/front-matter-missing', '1:1'],
    ['\n---\na: 1\n---\n', 'file/front-matter-missing', '1:1'],
    ['\ufeff---\na: 1\n---\n', 'file/front-matter-missing', '1:1'],
    ['----\na: 1\n----\n', 'file/front-matter-missing', '1:1'],
    ['---\na: 1\n', 'file/front-matter-unclosed', '1:1'],
    ['---', 'file/front-matter-unclosed', '1:1'],
    ['---\na: 1\n----\nTekst', 'file/front-matter-unclosed', '3:1'],
    ['---\na: 1\n---js\nTekst\n---\n', 'file/front-matter-unclosed', '3:1'],
    [`---\n# ${'x'.repeat(17_000)}\n---\n`, 'file/too-large', '1:1'],
  ])('%j is %s', (text, code, place) => {
    const { diagnostic } = split(text);
    expect(diagnostic?.code).toBe(code);
    expect(`${diagnostic?.at.line}:${diagnostic?.at.column}`).toBe(place);
  });
});

describe('nothing in a front matter is run', () => {
  const canary = globalThis as { canary?: string };
  afterEach(() => delete canary.canary);

  test.each([
    'js',
    'JS',
    'javascript',
    'JavaScript',
    'js ',
    ' js',
    '\tjs',
    'json',
    'toml',
    'coffee',
    'coffeescript',
    'cson',
    'yaml',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
  ])('`---%s` is one fault', (language) => {
    const { diagnostic, front } = split(
      `---${language}\nglobalThis.canary = 'run'\n---\n---js\nglobalThis.canary = 'run'\n---\n`,
    );
    expect(diagnostic?.code).toBe('file/front-matter-language');
    expect(diagnostic?.at.line).toBe(1);
    expect(front).toBeNull();
    expect(canary.canary).toBeUndefined();
  });

  test('the same text twice gives the same answer, also after a fault', () => {
    for (const text of ['---\na: 1\n---\nx', '---js\na\n---\n']) expect(split(text)).toEqual(split(text));
  });
});
