import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, Scalar } from 'yaml';
import { languages } from './language.ts';
import { type Manuscript, transcript } from './manuscript.ts';
import { writePicture } from './pictures.ts';
import { run } from './programs.ts';
import { slideSvg } from './slide.ts';
import type { TimedSlide } from './timeline.ts';

/** The poster is the first slide as it looks when all of it has come in. */
export function writePoster(first: TimedSlide, manuscript: Manuscript, file: string): Promise<void> {
  return writePicture(slideSvg(first, manuscript, first.end), file);
}

/** Sets seconds and transcript in film.yaml and leaves the rest of it, which people write, as it is. */
export function updateFilmYaml(folder: string, film: string, manuscript: Manuscript): number {
  const file = join(folder, 'film.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const seconds = measuredSeconds(film);
  document.set('seconds', Math.round(seconds));
  for (const language of languages) {
    const prose = new Scalar(`${transcript(manuscript, language)}\n`);
    prose.type = Scalar.BLOCK_LITERAL;
    document.setIn(['transcript', language], prose);
  }
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  return seconds;
}

export function measuredSeconds(film: string): number {
  return Number(run('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', film]).stdout);
}
