import { ColorSpace, contrastWCAG21, inGamut, OKLCH, parse, serialize, sRGB, to } from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** Chroma and hue are kept apart from lightness, so that a colour can be moved until it is readable. */
export interface Tone {
  lightness: number;
  chroma: number;
  hue: number;
}

/** The tone of an `#rrggbb` colour. A grey has chroma 0. */
export function toneOf(hex: string): Tone {
  const [lightness, chroma, hue] = to(parse(hex), OKLCH).coords;
  const grey = chroma === null || hue === null || chroma < 0.004 || Number.isNaN(hue);
  return { lightness: lightness ?? 0, chroma: grey ? 0 : chroma, hue: grey ? 0 : hue };
}

/** `#rrggbb`; where the screen cannot show so strong a colour, its chroma is lowered until it can. */
export function hexOf(tone: Tone): string {
  const shown = { space: OKLCH, coords: [tone.lightness, tone.chroma, tone.hue] as [number, number, number], alpha: 1 };
  let low = 0;
  let high = tone.chroma;
  if (!inGamut(shown, sRGB)) {
    for (let round = 0; round < 8; round += 1) {
      shown.coords[1] = (low + high) / 2;
      if (inGamut(shown, sRGB)) low = shown.coords[1];
      else high = shown.coords[1];
    }
    shown.coords[1] = low;
  }
  return serialize(to(shown, sRGB), { format: 'hex', collapse: false });
}

/** The WCAG 2.1 contrast ratio of two `#rrggbb` colours. */
export function contrast(one: string, other: string): number {
  return contrastWCAG21(parse(one), parse(other));
}
