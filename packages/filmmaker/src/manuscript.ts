import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Bilingual, type Language, languages } from './language.ts';
import { castFaults, propFaults, sceneFaults } from './scene/check-scene.ts';
import type { Cast, Props, Thing } from './scene/thing.ts';

export interface Slide {
  id: string;
  /** A drawing by its name, or things to draw; one of them. */
  drawing?: string;
  scene?: Thing[];
  opensParagraph?: boolean;
  heading: Bilingual;
  lines: Record<Language, string[]>;
  narration: Bilingual[];
}

export interface Manuscript {
  id: string;
  spoken: Language;
  /** How it is drawn: `paper`, with drawings by name, or `ink`, with scenes. */
  style?: 'paper' | 'ink';
  /** The looks of people whom scenes show. */
  cast?: Cast;
  /** Pictures that scenes use by name. */
  props?: Props;
  slides: Slide[];
}

export function readManuscript(folder: string): Manuscript {
  return checked(parse(readFileSync(join(folder, 'manuscript.yaml'), 'utf8')) as Manuscript);
}

/** The manuscript, when it can be made into a film; otherwise an error with a line for each fault. */
export function checked(manuscript: Manuscript): Manuscript {
  const faults = [...castFaults(manuscript.cast), ...propFaults(manuscript.props)];
  const props = new Set(Object.keys(manuscript.props ?? {}));
  for (const slide of manuscript.slides) {
    slide.lines ??= { nb: [], nn: [] };
    for (const language of languages) {
      const said = slide.narration.every((sentence) => sentence[language]?.trim());
      if (!said || !slide.heading[language]) faults.push(`Slide ${slide.id} lacks heading or narration in ${language}.`);
    }
    if (slide.lines.nb.length !== slide.lines.nn.length) faults.push(`Slide ${slide.id}: nb and nn have not as many lines.`);
    if (slide.scene)
      faults.push(
        ...sceneFaults(slide.id, slide.scene, { lines: slide.lines.nb.length, sentences: slide.narration.length, props }),
      );
    if (slide.scene && manuscript.style !== 'ink')
      faults.push(`Slide ${slide.id} has a scene, so the manuscript must say style: ink.`);
    if (!slide.scene && !slide.drawing) faults.push(`Slide ${slide.id} has neither a scene nor a drawing.`);
  }
  if (faults.length > 0) throw new Error(`The manuscript of ${manuscript.id} has faults:\n${faults.join('\n')}`);
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
