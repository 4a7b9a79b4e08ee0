import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import { captions, webVtt } from './captions.ts';
import { checkedLayout } from './checked-layout.ts';
import { languages } from './language.ts';
import { readManuscript } from './manuscript.ts';
import { updateFilmYaml, writePoster } from './publish.ts';
import { speak } from './speech.ts';
import { timeline } from './timeline.ts';

const id = process.argv[2];
if (!id) throw new Error('Say which film: node packages/filmmaker/src/make-film.ts content/<package>/films/<film>');

const folder = resolve(id);
const film = join(folder, 'film.mp4');
const workFolder = mkdtempSync(join(tmpdir(), 'film-'));
try {
  const manuscript = readManuscript(folder);
  const slides = timeline(manuscript, (text, name) => speak(text[manuscript.spoken], manuscript.spoken, workFolder, name));
  const faults = checkedLayout(slides, manuscript);
  if (faults.length > 0) throw new Error(`Some words cannot be read:\n${faults.join('\n')}`);
  await assemble(slides, manuscript, workFolder, film);
  for (const language of languages) writeFileSync(join(folder, `film.${language}.vtt`), webVtt(captions(slides, language)));
  await writePoster(slides[0]!, manuscript, join(folder, 'poster.webp'));
  const seconds = updateFilmYaml(folder, film, manuscript);
  console.log(`${folder}: ${seconds.toFixed(1)} seconds, ${slides.length} slides.`);
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
