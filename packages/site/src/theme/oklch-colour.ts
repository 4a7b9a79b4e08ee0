// One file, where `colorjs.io/fn` is a hundred: a program that is begun for one school feels it.
import { ColorSpace, OKLCH, parse, serialize, sRGB, to, XYZ_D65 } from 'colorjs.io/dist/color-fn.js';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** Chroma and hue are kept apart from lightness, so that a colour can be moved until it is readable. */
export interface Tone {
  lightness: number;
  chroma: number;
  hue: number;
}

type Coordinates = [number, number, number];
type Conversion = (coordinates: Coordinates) => Coordinates;

/**
 * The way from one space to another, made once of the library's own steps: asked for one colour at a time, it looks for
 * them each time.
 */
function conversion(from: ColorSpace, goal: ColorSpace): Conversion {
  const down = [from, ...from.bases];
  const up = [goal, ...goal.bases];
  const shared = down.find((space) => up.includes(space))!;
  const steps = [
    ...down.slice(0, down.indexOf(shared)).map((space) => (coordinates: Coordinates) => space.toBase!(coordinates)),
    ...up
      .slice(0, up.indexOf(shared))
      .reverse()
      .map((space) => (coordinates: Coordinates) => space.fromBase!(coordinates)),
  ];
  return (coordinates) => {
    let here = coordinates;
    for (const step of steps) here = step(here) as Coordinates;
    return here;
  };
}

const toScreen = conversion(OKLCH, sRGB);
const toLight = conversion(sRGB, XYZ_D65);

/** The tone of an `#rrggbb` colour. A grey has chroma 0. */
export function toneOf(hex: string): Tone {
  const [lightness, chroma, hue] = to(parse(hex), OKLCH).coords;
  const grey = chroma === null || hue === null || chroma < 0.004 || Number.isNaN(hue);
  return { lightness: lightness ?? 0, chroma: grey ? 0 : chroma, hue: grey ? 0 : hue };
}

/** `#rrggbb`; where the screen cannot show so strong a colour, its chroma is lowered until it can. */
export function hexOf({ lightness, chroma, hue }: Tone): string {
  let shown = toScreen([lightness, chroma, hue]);
  if (sRGB.inGamut(shown)) return written(shown);
  let low = 0;
  let high = chroma;
  for (let round = 0; round < 8; round += 1) {
    const middle = (low + high) / 2;
    if (sRGB.inGamut(toScreen([lightness, middle, hue]))) low = middle;
    else high = middle;
  }
  shown = toScreen([lightness, low, hue]);
  // Lighter than white, or darker than black.
  if (!sRGB.inGamut(shown)) return serialize({ space: sRGB, coords: shown, alpha: 1 }, { format: 'hex', collapse: false });
  return written(shown);
}

const written = (screen: Coordinates): string =>
  `#${screen
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The relative luminance (WCAG 2.1) of an `#rrggbb` colour, from 0 to 1. */
export function luminanceOf(hex: string): number {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return Math.max(toLight([part(1), part(3), part(5)])[1], 0);
}

/** The WCAG 2.1 contrast ratio of two luminances. */
export const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
