import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { captions } from './captions.ts';
import { checkedLayout } from './checked-layout.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { languages } from './language.ts';
import { readManuscript } from './manuscript.ts';
import { writePicture } from './pictures.ts';
import { slideSvg } from './slide.ts';
import { speak } from './speech.ts';
import { timeline } from './timeline.ts';

/** For whoever draws a film: how each slide looks when it ends, all of them on one sheet, and what is wrong, without making the film. */
const [, , folder, pictures, onlySlide] = process.argv;
if (!folder || !pictures)
  throw new Error('Say which film and where to: node packages/filmmaker/src/storyboard.ts <film> <folder> [<slide>]');

const workFolder = mkdtempSync(join(tmpdir(), 'storyboard-'));
try {
  const manuscript = readManuscript(resolve(folder));
  const slides = timeline(manuscript, (text, name) => speak(text[manuscript.spoken], manuscript.spoken, workFolder, name));
  mkdirSync(pictures, { recursive: true });
  if (onlySlide) {
    const slide = slides.find((timed) => timed.slide.id === onlySlide);
    if (!slide) throw new Error(`There is no slide ${onlySlide}; there are ${slides.map((timed) => timed.slide.id).join(', ')}.`);
    const moments = slide.sentences.map(({ end, text }) => ({
      svg: slideSvg(slide, manuscript, end),
      caption: text[manuscript.spoken],
    }));
    await writeContactSheet(
      [...moments, { svg: slideSvg(slide, manuscript, slide.end - 0.01), caption: '(the slide ends)' }],
      join(pictures, `${onlySlide}.png`),
    );
  } else {
    const shown = [];
    for (const [nth, slide] of slides.entries()) {
      const name = `${String(nth + 1).padStart(2, '0')}-${slide.slide.id}.png`;
      const svg = slideSvg(slide, manuscript, slide.end - 0.01);
      await writePicture(svg, join(pictures, name));
      shown.push({ svg, caption: `${slide.slide.id}: ${slide.sentences.map(({ text }) => text[manuscript.spoken]).join(' ')}` });
      console.log(`${slide.start.toFixed(1).padStart(6)} s  ${name}`);
    }
    await writeContactSheet(shown, join(pictures, 'all.png'));
  }
  for (const language of languages) {
    const speeds = captions(slides, language).map(({ start, end, lines }) => lines.join(' ').length / (end - start));
    console.log(`Fastest caption in ${language}: ${Math.max(...speeds).toFixed(1)} characters a second.`);
  }
  console.log(`${slides.at(-1)!.end.toFixed(1)} seconds in all.`);
  const faults = checkedLayout(slides, manuscript);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
