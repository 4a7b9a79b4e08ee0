import { type Ink, letters, path, placed } from '../ink/ink.ts';
import { inkSvg } from '../ink/ink-svg.ts';
import { widthOf } from '../ink/letters.ts';
import { inks } from '../ink/palette.ts';
import type { Language } from '../language.ts';
import type { Slide } from '../manuscript.ts';
import { type SceneMoment, sceneInk } from './draw-scene.ts';
import type { Cast, Props, When } from './thing.ts';

const titleWidth = 560;

/** The points in time that a slide knows, in seconds of the film. */
export interface SlideTimes {
  start: number;
  sentences: { start: number; end: number }[];
}

/** A slide in ink: its heading over a swash of marker, and its scene. `first` is the film's title slide. */
export function inkSlide(
  slide: Slide,
  times: SlideTimes,
  language: Language,
  { cast = {}, props = {} }: { cast?: Cast; props?: Props },
  seconds: number,
): Ink[] {
  const moment: SceneMoment = {
    language,
    lines: slide.lines[language],
    cast,
    props,
    since: (point) => seconds - secondsAt(point, times),
  };
  const heading = times.start === 0 ? title(slide.heading[language]) : headed(slide.heading[language]);
  const come = times.start === 0 ? 1 : Math.min(1, (seconds - times.start + 0.05) / 0.5);
  return [placed(0, 0, heading, { drawn: come }), ...sceneInk(slide.scene ?? [], moment)];
}

export function inkSvgOf(content: Ink[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720"><rect width="1280" height="720" fill="${inks.paper}"/>${inkSvg(content, 1)}</svg>`;
}

/** 2.5 is halfway through the second sentence; never, when the slide has no such sentence. */
function secondsAt(point: When, { start, sentences }: SlideTimes): number {
  if (point < 1) return start;
  const sentence = sentences[Math.floor(point) - 1];
  return sentence ? sentence.start + (sentence.end - sentence.start) * (point - Math.floor(point)) : Infinity;
}

function headed(text: string): Ink[] {
  if (text === '') return [];
  const size = [62, 56, 50, 46].find((larger) => widthOf(text, larger, 'heading') <= 1130) ?? 42;
  const wide = widthOf(text, size, 'heading');
  return [
    path(`M70 118 Q${70 + wide / 2} 108 ${70 + wide + 14} 114 L${70 + wide + 10} 136 Q${70 + wide / 2} 128 76 138 Z`, {
      fill: 'sun',
      line: 'none',
    }),
    letters(78, 120, text, { size, face: 'heading', anchor: 'start' }),
  ];
}

/** The film's title at the left, its lines as large as the width lets them be, with a swash beneath the last. */
function title(text: string): Ink[] {
  const size =
    [104, 96, 88, 80, 72, 64].find(
      (larger) =>
        folded(text, larger).every((line) => widthOf(line, larger, 'heading') <= titleWidth) &&
        folded(text, larger).length * larger * 1.14 < 470,
    ) ?? 60;
  const lines = folded(text, size);
  const top = 340 - ((lines.length - 1) * size * 1.14) / 2;
  const foot = top + (lines.length - 1) * size * 1.14 + size * 0.36;
  const wide = widthOf(lines.at(-1)!, size, 'heading');
  return [
    path(
      `M66 ${foot - 18} Q${70 + wide / 2} ${foot - 32} ${84 + wide} ${foot - 24} L${80 + wide} ${foot + 8} Q${70 + wide / 2} ${foot - 4} 74 ${foot + 10} Z`,
      { fill: 'sun', line: 'none' },
    ),
    ...lines.map((line, nth) =>
      letters(74, top + nth * size * 1.14 + size * 0.34 - 14, line, { size, face: 'heading', anchor: 'start' }),
    ),
  ];
}

/** As few lines as the width allows, and of those ways the one whose lines are most alike. */
function folded(text: string, size: number): string[] {
  const ways = folds(text.split(' '), size);
  const fewest = Math.min(...ways.map((lines) => lines.length));
  const uneven = (lines: string[]): number => lines.reduce((sum, line) => sum + widthOf(line, size, 'heading') ** 2, 0);
  return ways.filter((lines) => lines.length === fewest).sort((one, other) => uneven(one) - uneven(other))[0]!;
}

/** Every way to break words into lines within the title's width; a word alone may be wider. */
function folds(words: string[], size: number): string[][] {
  if (words.length === 0) return [[]];
  return words.flatMap((_, nth) => {
    const line = words.slice(0, nth + 1).join(' ');
    if (nth > 0 && widthOf(line, size, 'heading') > titleWidth) return [];
    return folds(words.slice(nth + 1), size).map((rest) => [line, ...rest]);
  });
}
