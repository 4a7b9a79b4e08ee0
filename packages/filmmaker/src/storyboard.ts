import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { captions } from './captions.ts';
import { picture } from './frames.ts';
import { languages, readManuscript } from './manuscript.ts';
import { slideSvg } from './slide.ts';
import { speak } from './speech.ts';
import { timeline } from './timeline.ts';

/** For whoever writes a film: how each slide looks when it ends, and how long it takes, without making the film. */
const [, , folder, pictures] = process.argv;
if (!folder || !pictures)
  throw new Error('Say which film and where to: node packages/filmmaker/src/storyboard.ts <film> <folder>');

const workFolder = mkdtempSync(join(tmpdir(), 'storyboard-'));
try {
  const manuscript = readManuscript(resolve(folder));
  const slides = timeline(manuscript, (text, name) => speak(text[manuscript.spoken], manuscript.spoken, workFolder, name));
  mkdirSync(pictures, { recursive: true });
  for (const [nth, slide] of slides.entries()) {
    const name = `${String(nth + 1).padStart(2, '0')}-${slide.slide.id}.png`;
    picture(slideSvg(slide, manuscript.spoken, slide.end - 0.01), join(pictures, name));
    console.log(`${slide.start.toFixed(1).padStart(6)} s  ${name}`);
  }
  for (const language of languages) {
    const speeds = captions(slides, language).map(({ start, end, lines }) => lines.join(' ').length / (end - start));
    console.log(`Fastest caption in ${language}: ${Math.max(...speeds).toFixed(1)} characters a second.`);
  }
  console.log(`${slides.at(-1)!.end.toFixed(1)} seconds in all.`);
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
