import { drawings } from './drawings/drawings.ts';
import { box, canvas, colour, type Moment, words } from './drawings/shapes.ts';
import type { Language } from './language.ts';
import type { Manuscript } from './manuscript.ts';
import { inkSlide, inkSvgOf } from './scene/ink-slide.ts';
import type { TimedSlide } from './timeline.ts';

const fading = 0.4;
/** In characters. */
const titleWidth = 13;

/** The slide as SVG, as it is so many seconds into the film. */
export function slideSvg(timed: TimedSlide, manuscript: Manuscript, seconds: number): string {
  const language = manuscript.spoken;
  if (timed.slide.scene) return inkSvgOf(inkSlide(timed.slide, timed, language, manuscript, seconds));
  return paperSvg(timed, language, seconds);
}

/** A slide whose drawing is named, on its own paper. */
function paperSvg({ slide, start, sentences }: TimedSlide, language: Language, seconds: number): string {
  const draw = drawings[slide.drawing ?? ''];
  if (!draw) throw new Error(`Slide ${slide.id}: there is no drawing called ${slide.drawing}.`);
  const since = (sentence: number): number => seconds - (sentences[sentence]?.start ?? Infinity);
  const now: Moment = {
    shown: (sentence) => share(since(sentence) / fading),
    moved: (sentence, length, after = 0) => eased(share((since(sentence) - after) / length)),
  };
  const heading =
    start === 0
      ? title(slide.heading[language])
      : box(90, 62, 64, 10, { fill: colour.sun }, 5) +
        words(88, 138, slide.heading[language], { size: 60, weight: 700, anchor: 'start' });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}" viewBox="0 0 ${canvas.width} ${canvas.height}">`,
    box(0, 0, canvas.width, canvas.height, { fill: colour.paper }, 0),
    draw(slide.lines[language], now),
    heading,
    '</svg>',
  ].join('');
}

/** The film's title on the left half of the first slide; its last line large, just over the ground. */
function title(heading: string): string {
  const lines: string[] = [];
  for (const word of heading.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= titleWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines
    .toReversed()
    .map((line, above) =>
      above === 0
        ? words(86, 360, line, { size: 96, weight: 800, fill: colour.leaf, anchor: 'start' })
        : words(90, 360 - above * 110, line, { size: 84, weight: 700, anchor: 'start' }),
    )
    .join('');
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function eased(value: number): number {
  return value * value * (3 - 2 * value);
}
