import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import { captions, webVtt } from './captions.ts';
import { stills } from './frames.ts';
import { languages, readManuscript } from './manuscript.ts';
import { updateFilmYaml, writePoster } from './publish.ts';
import { speak } from './speech.ts';
import { soundTrack, timeline } from './timeline.ts';

const id = process.argv[2];
if (!id) throw new Error('Say which film: node packages/filmmaker/src/make-film.ts content/<package>/films/<film>');

const folder = resolve(id);
const film = join(folder, 'film.mp4');
const workFolder = mkdtempSync(join(tmpdir(), 'film-'));
try {
  const manuscript = readManuscript(folder);
  const slides = timeline(manuscript, (text, name) => speak(text[manuscript.spoken], manuscript.spoken, workFolder, name));
  assemble(stills(slides, manuscript.spoken, workFolder), soundTrack(slides), workFolder, film);
  for (const language of languages) writeFileSync(join(folder, `film.${language}.vtt`), webVtt(captions(slides, language)));
  writePoster(slides[0]!, manuscript, workFolder, join(folder, 'poster.webp'));
  const seconds = updateFilmYaml(folder, film, manuscript);
  console.log(`${folder}: ${seconds.toFixed(1)} seconds, ${slides.length} slides.`);
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
