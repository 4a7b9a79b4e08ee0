import { expect, it } from 'vitest';
import { fitted, widthOf } from './letters.ts';
import { inks, markers } from './palette.ts';
import { pathPoints } from './path-points.ts';
import { beginning, lengthOf, wobbled } from './wobble.ts';

it.each([
  ['M0 0 h100 v50', 150],
  ['M0 0 L30 40 Z', 100],
  ['M-50 0 A50 50 0 0 1 50 0', Math.PI * 50],
  ['m10 10 l10 0 10 0', 20],
  ['M0 0 C10 0 20 0 30 0 Q40 0 50 0', 50],
])('measures %s', (path, length) => {
  expect(pathPoints(path).reduce((sum, { points }) => sum + lengthOf(points), 0)).toBeCloseTo(length, -0.5);
});

it('strays no further than it may, the same for the same seed', () => {
  const line = pathPoints('M0 0 H400')[0]!.points;
  const hand = { stray: 2, wave: 60, seed: 5 };
  const drawn = wobbled(line, 10, hand);
  expect(drawn).toEqual(wobbled(line, 10, hand));
  expect(drawn).not.toEqual(wobbled(line, 10, { ...hand, seed: 6 }));
  for (const [, y] of drawn) expect(Math.abs(y)).toBeLessThanOrEqual(2);
  expect(lengthOf(beginning(line, 0.25))).toBeCloseTo(100);
});

it('folds words to their room and says when they do not fit', () => {
  expect(fitted(['Elever viser tankegang'], { wide: 300, high: 100 })).toMatchObject({
    lines: ['Elever viser', 'tankegang'],
    fits: true,
  });
  expect(fitted(['Vurderingskriterier'], { wide: 200, high: 200 }).fits).toBe(false);
  expect(widthOf('Bilde', 40)).toBeGreaterThan(80);
});

/** Relative luminance as WCAG 2.2 has it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

it('has letters that contrast with all they may stand on, and lines that contrast with the paper', () => {
  for (const [name, marker] of Object.entries(markers))
    if (name !== 'dark') expect(contrast(inks.ink, marker), name).toBeGreaterThan(7);
  for (const line of [inks.red, inks.green, inks.blue]) expect(contrast(line, inks.paper)).toBeGreaterThan(4.5);
});
