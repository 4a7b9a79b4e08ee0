import { describe, expect, it } from 'vitest';
import { nb } from '../messages/nb.ts';
import { aboutText, rangeText } from './minutes-text.ts';

const range = (least: number, typical: number, most: number) => ({ least, typical, most });

describe('minutes in words', () => {
  it.each([
    [range(8, 8, 8), '8 min', '8 min'],
    [range(8, 10, 15), '8–15 min', 'ca. 10 min'],
    [range(45, 50, 75), '45 min–1 t 15 min', 'ca. 50 min'],
    [range(60, 60, 60), '1 t', '1 t'],
    [range(100, 119.6, 130), '1 t 40 min–2 t 10 min', 'ca. 2 t'],
    [range(0, 0, 0), 'ingen egen tid', 'ingen egen tid'],
  ])('%o', (minutes, exact, about) => {
    expect(rangeText(minutes, nb)).toBe(exact);
    expect(aboutText(minutes, nb)).toBe(about);
  });
});
