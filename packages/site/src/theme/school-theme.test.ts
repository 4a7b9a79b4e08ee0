import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';
import { schoolTheme } from './school-theme.ts';

/** 200 colours over the whole cube, greys and edges among them, the same each time. */
const colours = [
  '#000000',
  '#ffffff',
  '#fefefe',
  '#010101',
  '#ffff00',
  '#ffee00',
  '#00ff00',
  '#ff0000',
  '#0000ff',
  '#808080',
  ...Array.from({ length: 190 }, (_, number) => `#${((number * 87_811 + 4_099) % 0x1000000).toString(16).padStart(6, '0')}`),
];

/** By the library's own measure, and not by ours. */
const contrast = (one: string, other: string): number => new Color(one).contrastWCAG21(other);

function tokens(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme:dark)');
  const read = (rule: string) =>
    new Map([...rule.matchAll(/--ds-color-accent-([a-z-]+):(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));
  return { light: read(light), dark: read(dark) };
}

const own = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'];
const neutral = { light: ['#ffffff', '#f3f3f4', '#e8e8e9'], dark: ['#17181a', '#1e2022', '#26282b', '#2c2e31'] };

describe('schoolTheme', () => {
  it('keeps text and buttons readable for 200 colours, light and dark', () => {
    const unreadable: string[] = [];
    for (const colour of colours) {
      const both = tokens(schoolTheme(colour));
      for (const mode of ['light', 'dark'] as const) {
        const of = (token: string) => both[mode].get(token) ?? 'missing';
        const grounds = [...own.map(of), ...neutral[mode]];
        const pairs = [
          ...['text-subtle', 'text-default', 'base-default'].flatMap((token) =>
            grounds.map((ground) => [token, of(token), ground]),
          ),
          ...['base-default', 'base-hover', 'base-active'].map((token) => [token, of(token), of('base-contrast-default')]),
          ...['surface-hover', 'surface-active'].map((token) => [token, of('text-default'), of(token)]),
        ];
        for (const [token, one, other] of pairs) {
          const ratio = contrast(one!, other!);
          if (ratio < 4.5) unreadable.push(`${colour} ${mode} ${token} ${one} on ${other}: ${ratio.toFixed(2)}`);
        }
      }
    }
    expect(unreadable).toEqual([]);
  });

  it('keeps borders that carry meaning at 3 to 1', () => {
    for (const colour of colours) {
      const { light, dark } = tokens(schoolTheme(colour));
      expect(contrast(light.get('border-default')!, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(dark.get('border-default')!, '#17181a')).toBeGreaterThanOrEqual(3);
    }
  });

  it('takes the school’s own colour where it can be read', () => {
    expect(tokens(schoolTheme('#2b6a4d')).light.get('base-default')).toBe('#2b6a4d');
  });

  it('wins over style sheets that are linked after it, and holds no more than colours', () => {
    expect(schoolTheme('#2b6a4d')).toMatch(
      /^:root:root\{(?:--ds-color-accent-[a-z-]+:#[0-9a-f]{6};?)+\}@media screen and \(prefers-color-scheme:dark\)\{:root:root\{[^{}]*\}\}\n$/,
    );
  });
});
