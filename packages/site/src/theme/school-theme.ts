import { contrast, hexOf, luminanceOf, type Tone, toneOf } from './oklch-colour.ts';

/** A step of Designsystemet's scale: its lightness (OKLCH, 0 to 1) and how much of the school's chroma it may carry. */
type Step = [token: string, lightness: number, mostChroma: number];

const light: Step[] = [
  ['background-default', 1, 0],
  ['background-tinted', 0.972, 0.012],
  ['surface-default', 1, 0],
  ['surface-tinted', 0.945, 0.022],
  ['surface-hover', 0.915, 0.034],
  ['surface-active', 0.88, 0.05],
  ['border-subtle', 0.83, 0.06],
  ['border-default', 0.57, 0.12],
  ['border-strong', 0.44, 0.12],
  ['text-subtle', 0.43, 0.12],
  ['text-default', 0.27, 0.07],
  ['base-contrast-subtle', 0.97, 0.01],
];

const dark: Step[] = [
  ['background-default', 0.19, 0.02],
  ['background-tinted', 0.225, 0.025],
  ['surface-default', 0.25, 0.03],
  ['surface-tinted', 0.285, 0.036],
  ['surface-hover', 0.325, 0.042],
  ['surface-active', 0.37, 0.05],
  ['border-subtle', 0.43, 0.06],
  ['border-default', 0.64, 0.08],
  ['border-strong', 0.78, 0.07],
  ['text-subtle', 0.82, 0.08],
  ['text-default', 0.945, 0.02],
  ['base-contrast-subtle', 0.2, 0.02],
];

const enough = 4.5;

/**
 * A school's theme.css: Designsystemet's accent colours from one `#rrggbb`, light and dark. Text and buttons keep a
 * contrast of 4.5 whatever the colour is; only its hue, and as much of its lightness as that allows, is the school's.
 */
export function schoolTheme(colour: string): string {
  const tone = toneOf(colour);
  const lightTokens = [...scale(light, tone), ...base(tone, ['#ffffff', '#e8e8e9'], '#ffffff', -0.01)];
  const darkTokens = [...scale(dark, tone), ...base(tone, ['#2c2e31', hexAt(tone, 0.285, 0.036)], '#000000', 0.01)];
  return `${rule(lightTokens)}@media screen and (prefers-color-scheme:dark){${rule(darkTokens)}}\n`;
}

function scale(steps: Step[], tone: Tone): [token: string, hex: string][] {
  return steps.map(([token, lightness, mostChroma]) => [token, hexAt(tone, lightness, mostChroma)]);
}

/** The colour of buttons and marks: the school's own, moved by `step` until it stands out from `grounds`. */
function base(tone: Tone, grounds: string[], text: string, step: number): [token: string, hex: string][] {
  const against = [...grounds, text].map(luminanceOf);
  let lightness = tone.lightness;
  while (!readable(hexOf({ ...tone, lightness }), against)) lightness += step;
  // Near black, or near white, there is no room left: then a button answers by moving the other way.
  const away = lightness < 0.25 || lightness > 0.85 ? -step : step;
  return [
    ['base-default', hexOf({ ...tone, lightness })],
    ['base-hover', hexOf({ ...tone, lightness: lightness + away * 7 })],
    ['base-active', hexOf({ ...tone, lightness: lightness + away * 13 })],
    ['base-contrast-default', text],
  ];
}

/** Whether a colour stands out from grounds of these luminances. */
function readable(hex: string, against: number[]): boolean {
  const own = luminanceOf(hex);
  return against.every((ground) => contrast(own, ground) >= enough);
}

function hexAt(tone: Tone, lightness: number, mostChroma: number): string {
  return hexOf({ lightness, chroma: Math.min(tone.chroma, mostChroma), hue: tone.hue });
}

/** The doubled selector wins over Astro's style sheets, which are linked after this one. */
function rule(tokens: [token: string, hex: string][]): string {
  return `:root:root{${tokens.map(([token, hex]) => `--ds-color-accent-${token}:${hex}`).join(';')}}`;
}
