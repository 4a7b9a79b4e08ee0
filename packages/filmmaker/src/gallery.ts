import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeContactSheet } from './contact-sheet.ts';
import { galleryPages } from './kinds/gallery-pages.ts';
import { inkSlide, inkSvgOf } from './scene/ink-slide.ts';

/** For whoever draws films: all kinds in one picture. */
const [, , folder] = process.argv;
if (!folder) throw new Error('Say where to: node packages/filmmaker/src/gallery.ts <folder>');

const sentences = [1, 2, 3, 4, 5, 6].map((second) => ({ start: second, end: second + 1 }));
const shown = galleryPages().map((slide) => ({
  svg: inkSvgOf(inkSlide(slide, { start: 0.5, sentences }, 'nb', {}, 9)),
  caption: slide.id,
}));
mkdirSync(folder, { recursive: true });
await writeContactSheet(shown, join(resolve(folder), 'gallery.png'));
