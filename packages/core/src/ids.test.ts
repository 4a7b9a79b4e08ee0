import { describe, expect, test } from 'vitest';
import { isId, localOf, packageOf, qualify, qualifyBlock, splitBlockId, splitSubjectKey, subjectKey } from './ids.ts';
import { slugOf, takeSlug } from './slug.ts';

describe('ids', () => {
  test('qualify and take apart', () => {
    expect(qualify('lk20', 'x')).toBe('lk20/x');
    expect(qualify('lk20', 'other/x')).toBe('other/x');
    expect(qualifyBlock('lk20/x', 'b')).toBe('lk20/x#b');
    expect(splitBlockId('lk20/x#b')).toEqual({ page: 'lk20/x', block: 'b' });
    expect(splitBlockId('lk20/x')).toBeNull();
    expect([packageOf('lk20/x'), localOf('lk20/x'), packageOf('x'), localOf('x')]).toEqual(['lk20', 'x', '', 'x']);
    expect(splitSubjectKey(subjectKey('film', 'lk20/x'))).toEqual({ kind: 'film', id: 'lk20/x' });
  });

  test.each([
    ['a', true],
    ['hva-er-1', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['', false],
    ['-a', false],
    ['a-', false],
    ['Æ', false],
    ['a/b', false],
    ['_a', false],
  ])('%s is an id: %s', (text, expected) => expect(isId(text)).toBe(expected));
});

describe('slugs', () => {
  test.each([
    ['Skolens egen vurderingsplan', 'skolens-egen-vurderingsplan'],
    ['  Å lære – hva nå? ', 'a-laere-hva-na'],
    ['Árvvut ja ŋ', 'arvvut-ja-n'],
    ['??', 'lenke'],
    ['__proto__', 'proto'],
  ])('%s', (title, slug) => expect(slugOf(title, 'lenke')).toBe(slug));

  test('long titles are cut, never at a hyphen', () => expect(slugOf(`${'ab '.repeat(40)}`, 'x')).toMatch(/^(ab-)*ab$/));

  test('a slug that is taken gets a number', () => {
    const taken = new Set(['a-2']);
    expect([takeSlug('a', taken), takeSlug('a', taken), takeSlug('a', taken)]).toEqual(['a', 'a-3', 'a-4']);
  });
});
