import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const languages = ['nb', 'nn'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Record<Language, string>;

export interface Slide {
  id: string;
  drawing: string;
  opensParagraph?: boolean;
  heading: Bilingual;
  lines: Record<Language, string[]>;
  narration: Bilingual[];
}

export interface Manuscript {
  id: string;
  spoken: Language;
  slides: Slide[];
}

export function readManuscript(folder: string): Manuscript {
  const manuscript = parse(readFileSync(join(folder, 'manuscript.yaml'), 'utf8')) as Manuscript;
  for (const slide of manuscript.slides) {
    for (const language of languages) {
      const said = slide.narration.every((sentence) => sentence[language]?.trim());
      if (!said || !slide.heading[language]) throw new Error(`Slide ${slide.id} lacks heading or narration in ${language}.`);
    }
    if (slide.lines.nb.length !== slide.lines.nn.length) throw new Error(`Slide ${slide.id}: nb and nn have not as many lines.`);
  }
  return manuscript;
}

/** All that is said, as prose: a blank line before each slide that opens a paragraph. */
export function transcript(manuscript: Manuscript, language: Language): string {
  const paragraphs: string[] = [];
  for (const slide of manuscript.slides) {
    const prose = slide.narration.map((sentence) => sentence[language]).join(' ');
    if (slide.opensParagraph || paragraphs.length === 0) paragraphs.push(prose);
    else paragraphs.push(`${paragraphs.pop()} ${prose}`);
  }
  return paragraphs.join('\n\n');
}
