import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeContactSheet } from './contact-sheet.ts';
import { measuredSeconds } from './publish.ts';
import { type ReadCue, readCues } from './web-vtt.ts';

/** For whoever reviews a film beside its manuscript: ten stills of the finished film, each with the caption that shows at that moment. */
const [, , given, sheet, language = 'nb'] = process.argv;
if (!given || !sheet)
  throw new Error('Say which film and where to: node packages/filmmaker/src/review-film.ts <film> <sheet.png> [nb|nn]');

const film = join(resolve(given), 'film.mp4');
const cues = readCues(readFileSync(join(resolve(given), `film.${language}.vtt`), 'utf8'));
const seconds = measuredSeconds(film);
const moments = Array.from({ length: 10 }, (_, nth) => lateInCue(((nth + 0.5) / 10) * seconds));
await writeContactSheet(
  moments.map(({ time, caption }) => ({ svg: still(time), caption: `${time.toFixed(0)} s: ${caption}` })),
  sheet,
);

/** The end of the cue around that time, when what it says has been drawn. */
function lateInCue(time: number): { time: number; caption: string } {
  const cue: ReadCue | undefined = cues.find(({ end }) => end > time) ?? cues.at(-1);
  return cue ? { time: Math.min(cue.end - 0.1, seconds - 0.2), caption: cue.lines.join(' ') } : { time, caption: '(no caption)' };
}

function still(time: number): Buffer {
  const ended = spawnSync(
    'ffmpeg',
    ['-v', 'error', '-ss', time.toFixed(2), '-i', film, '-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', '-'],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  if (ended.status !== 0) throw new Error(`ffmpeg cannot take a still at ${time} s: ${ended.stderr}`);
  return ended.stdout;
}
