import type { Language } from './language.ts';
import type { TimedSlide } from './timeline.ts';

const lineLength = 42;
const lingering = 0.4;
const gap = 0.05;

export interface Cue {
  start: number;
  end: number;
  lines: string[];
}

/** Cues for each sentence; a sentence that needs more than two lines becomes more cues, timed by their share of the letters. */
export function captions(slides: TimedSlide[], language: Language): Cue[] {
  const sentences = slides.flatMap((slide) => slide.sentences);
  return sentences.flatMap(({ text, start, end }, nth) => {
    const next = sentences[nth + 1]?.start ?? Infinity;
    const until = Math.min(end + lingering, next - gap);
    const pieces = cut(text[language]);
    const letters = pieces.join('').length;
    let clock = start;
    return pieces.map((piece, position) => {
      const from = clock;
      clock += ((end - start) * piece.length) / letters;
      return { start: from, end: position === pieces.length - 1 ? until : clock - gap, lines: folded(piece) };
    });
  });
}

export function webVtt(cues: Cue[]): string {
  const blocks = cues.map((cue, nth) => `${nth + 1}\n${stamp(cue.start)} --> ${stamp(cue.end)}\n${cue.lines.join('\n')}\n`);
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function cut(text: string): string[] {
  const lines = folded(text);
  if (lines.length <= 2 && lines.every((line) => line.length <= lineLength)) return [text];
  const [left, right] = halves(text);
  return [...cut(left), ...cut(right)];
}

function folded(text: string): string[] {
  return text.length <= lineLength ? [text] : halves(text);
}

/** Splits near the middle, rather after punctuation or before a small word than elsewhere. */
function halves(text: string): [string, string] {
  const places = [...text.matchAll(/ /g)].map((match) => match.index);
  const cost = (place: number): number => {
    const distance = Math.abs(place - text.length / 2);
    if (/[.,:?!»]$/.test(text.slice(0, place))) return distance - 14;
    if (/ (en|et|den|det|er|hadde|klarer|klarar|ein|eit|kle|bruke|så|såg|har|å)$/.test(text.slice(0, place))) return distance + 6;
    if (/^ (og|eller|at|som|på|i|med|for|fordi|slik|til|før|av|uten|utan) /.test(text.slice(place))) return distance - 6;
    return distance;
  };
  const place = places.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best), places[0] ?? text.length);
  return [text.slice(0, place), text.slice(place + 1)];
}

function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const minutes = Math.floor(thousandths / 60_000);
  return `${part(Math.floor(minutes / 60), 2)}:${part(minutes % 60, 2)}:${part(Math.floor(thousandths / 1000) % 60, 2)}.${part(thousandths % 1000, 3)}`;
}
