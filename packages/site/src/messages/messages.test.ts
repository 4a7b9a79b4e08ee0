import { describe, expect, it } from 'vitest';
import { messagesFor } from './messages.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Every key with its sort and, for a message with arguments, what it comes to. */
function shape(messages: object, before = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return shape(value, `${before}${key}.`);
    return [`${before}${key}: ${typeof value}${typeof value === 'function' ? value.length : ''}`];
  });
}

function texts(messages: object): string[] {
  return Object.values(messages).flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value('X', 'Y', 'Z'))];
    return texts(value as object);
  });
}

describe('messages', () => {
  it('exist in both languages', () => {
    expect(shape(nn)).toEqual(shape(nb));
  });

  it('say something, and hold no markup', () => {
    for (const text of [...texts(nb), ...texts(nn)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[<>]/);
    }
  });

  it('are nynorsk in nynorsk', () => {
    expect(texts(nn).join(' ')).not.toMatch(/\b(ikke|jeg|skolen|siden|hvordan|hvorfor|noen|fra)\b/i);
  });

  it('stand in for other languages in bokmål', () => {
    expect([messagesFor('nn'), messagesFor('se'), messagesFor('en')]).toEqual([nn, nb, nb]);
  });

  it.each([
    [nb.units.pages(1), '1 side'],
    [nb.units.pages(2), '2 sider'],
    [nb.units.meetings(0), 'ingen møter'],
    [nn.units.meetings(2), '2 møte'],
    [nb.units.weeks(1, null), 'minst 1 uke'],
    [nb.units.weeks(4, 5), '4–5 uker'],
    [nb.units.filmLength(2, 0), '2 min'],
    [nb.units.filmLength(2, 50), '2 min 50 s'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
