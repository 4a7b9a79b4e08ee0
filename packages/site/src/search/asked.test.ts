import { describe, expect, it } from 'vitest';
import { type Asked, asksNothing, readAsked, writeAsked } from './asked.ts';

const offered = { kind: ['page', 'meeting'], module: ['lk20/verdier'], minutes: ['5'], audience: [] };

describe('what is asked for', () => {
  it.each<[string, Asked]>([
    ['', { words: '', choices: {} }],
    ['?q=', { words: '', choices: {} }],
    ['?q=+vurdering+', { words: 'vurdering', choices: {} }],
    ['?q=a&kind=meeting&module=lk20%2Fverdier', { words: 'a', choices: { kind: 'meeting', module: 'lk20/verdier' } }],
    ['?kind=meeting&kind=page', { words: '', choices: { kind: 'meeting' } }],
    ['?kind=film&module=verdier&minutes=&audience=leader&toString=x', { words: '', choices: {} }],
  ])('is read from %s, as far as it is offered', (address, asked) => expect(readAsked(address, offered)).toEqual(asked));

  it.each<[Asked, string]>([
    [{ words: '', choices: {} }, ''],
    [{ words: 'å & b', choices: {} }, '?q=%C3%A5+%26+b'],
    [{ words: '', choices: { minutes: '5', kind: 'page' } }, '?kind=page&minutes=5'],
  ])('%j is written as %s, and read back', (asked, address) => {
    expect(writeAsked(asked)).toBe(address);
    expect(readAsked(address, offered)).toEqual(asked);
    expect(asksNothing(asked)).toBe(address === '');
  });
});
