import { drawings } from './drawings/drawings.ts';
import { box, canvas, colour, type Moment, words } from './drawings/shapes.ts';
import type { Language } from './manuscript.ts';
import type { TimedSlide } from './timeline.ts';

const fading = 0.4;

/** The slide as SVG, as it is so many seconds into the film. */
export function slideSvg({ slide, sentences }: TimedSlide, language: Language, seconds: number): string {
  const draw = drawings[slide.drawing];
  if (!draw) throw new Error(`Slide ${slide.id}: there is no drawing called ${slide.drawing}.`);
  const since = (sentence: number): number => seconds - (sentences[sentence]?.start ?? Infinity);
  const now: Moment = {
    shown: (sentence) => share(since(sentence) / fading),
    moved: (sentence, length, after = 0) => eased(share((since(sentence) - after) / length)),
  };
  const heading =
    slide.drawing === 'roots'
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

/** The film's title: its last word on a line of its own, large. */
function title(heading: string): string {
  const [, first = '', last = ''] = /^(.*) (\S+)$/.exec(heading) ?? [];
  return (
    words(90, 250, first, { size: 84, weight: 700, anchor: 'start' }) +
    words(86, 360, last, { size: 96, weight: 800, fill: colour.leaf, anchor: 'start' })
  );
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function eased(value: number): number {
  return value * value * (3 - 2 * value);
}
