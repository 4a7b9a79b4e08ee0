import { join } from 'node:path';
import type { Language } from './manuscript.ts';
import { run } from './programs.ts';
import { slideSvg } from './slide.ts';
import type { TimedSlide } from './timeline.ts';

export const framesPerSecond = 10;

export interface Still {
  picture: string;
  frames: number;
}

/** Every picture of the film in order; frames that look the same are drawn once and held. */
export function stills(slides: TimedSlide[], language: Language, workFolder: string): Still[] {
  const held: Still[] = [];
  let before = '';
  const total = Math.round(slides.at(-1)!.end * framesPerSecond);
  for (let frame = 0; frame < total; frame++) {
    const seconds = frame / framesPerSecond;
    const slide = slides.find(({ end }) => seconds < end) ?? slides.at(-1)!;
    const svg = slideSvg(slide, language, seconds);
    if (svg === before) held.at(-1)!.frames += 1;
    else held.push({ picture: picture(svg, join(workFolder, `${String(frame).padStart(5, '0')}.png`)), frames: 1 });
    before = svg;
  }
  return held;
}

export function picture(svg: string, file: string): string {
  run('rsvg-convert', ['--output', file], svg);
  return file;
}
