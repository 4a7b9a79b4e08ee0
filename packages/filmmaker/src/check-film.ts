import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from './language.ts';
import { run } from './programs.ts';
import { measuredSeconds } from './publish.ts';
import { readCues } from './web-vtt.ts';

/** Bytes; a school's network and a repository of many films. */
const largest = { film: 1_200_000, poster: 80_000 };

const folder = resolve(process.argv[2] ?? '');
const film = join(folder, 'film.mp4');
const faults: string[] = [];
const seconds = measuredSeconds(film);
const bytes = statSync(film).size;
const posterBytes = statSync(join(folder, 'poster.webp')).size;

expect(seconds >= 120 && seconds <= 240, `lasts ${seconds.toFixed(1)} s, not 120 to 240`);
expect(bytes <= largest.film, `film.mp4 is ${bytes} bytes, over ${largest.film}`);
expect(posterBytes < largest.poster, `poster.webp is ${posterBytes} bytes, over ${largest.poster}`);

const heard = run('ffmpeg', ['-hide_banner', '-nostats', '-i', film, '-af', 'ebur128=peak=true', '-f', 'null', '-']).stderr;
const summary = heard.slice(heard.lastIndexOf('Summary:'));
const loudness = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
expect(Math.abs(loudness + 18) <= 1, `sounds at ${loudness} LUFS, not about -18`);
expect(peak <= -1, `peaks at ${peak} dBFS`);

const figures = languages.map((language) => {
  const cues = readCues(readFileSync(join(folder, `film.${language}.vtt`), 'utf8'));
  let [before, fastest] = [0, 0];
  for (const { name, start, end, lines } of cues) {
    const speed = lines.join(' ').length / (end - start);
    fastest = Math.max(fastest, speed);
    const cue = `${language} cue ${name}`;
    expect(lines.length >= 1 && lines.length <= 2 && lines.every((line) => line.length <= 42), `${cue} is too wide or too high`);
    expect(speed <= 17, `${cue} runs at ${speed.toFixed(1)} characters a second`);
    expect(start >= before && end - start >= 1, `${cue} overlaps or is too short`);
    before = end;
  }
  expect(before < seconds, `${language}: the last cue ends after the film`);
  return `${language} ${cues.length} cues, fastest ${fastest.toFixed(1)}/s`;
});

console.log(
  `${seconds.toFixed(2)} s, ${(bytes / 1000).toFixed(0)} kB (${((bytes * 8) / seconds / 1000).toFixed(0)} kbit/s), poster ${(posterBytes / 1000).toFixed(0)} kB, ${loudness} LUFS, peak ${peak} dBFS; ${figures.join('; ')}.`,
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function expect(holds: boolean, otherwise: string): void {
  if (!holds) faults.push(otherwise);
}
