import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from './manuscript.ts';
import { run } from './programs.ts';
import { measuredSeconds } from './publish.ts';

const folder = resolve(process.argv[2] ?? '');
const film = join(folder, 'film.mp4');
const faults: string[] = [];
const seconds = measuredSeconds(film);

expect(seconds >= 120 && seconds <= 240, `lasts ${seconds.toFixed(1)} s, not 120 to 240`);
expect(statSync(film).size <= 3_000_000, `film.mp4 is ${statSync(film).size} bytes, over 3 MB`);
expect(statSync(join(folder, 'poster.webp')).size < 80_000, 'poster.webp is over 80 kB');

const heard = run('ffmpeg', ['-hide_banner', '-nostats', '-i', film, '-af', 'ebur128=peak=true', '-f', 'null', '-']).stderr;
const summary = heard.slice(heard.lastIndexOf('Summary:'));
const loudness = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
expect(Math.abs(loudness + 18) <= 1, `sounds at ${loudness} LUFS, not about -18`);
expect(peak <= -1, `peaks at ${peak} dBFS`);

let fastest = 0;
for (const language of languages) {
  const cues = readFileSync(join(folder, `film.${language}.vtt`), 'utf8')
    .split(/\n\n+/)
    .slice(1);
  let before = 0;
  for (const cue of cues) {
    const [number, times = '', ...lines] = cue.trim().split('\n');
    const [start = 0, end = 0] = times.split(' --> ').map(secondsOf);
    const speed = lines.join(' ').length / (end - start);
    fastest = Math.max(fastest, speed);
    const name = `${language} cue ${number}`;
    expect(lines.length >= 1 && lines.length <= 2 && lines.every((line) => line.length <= 42), `${name} is too wide or too high`);
    expect(speed <= 17, `${name} runs at ${speed.toFixed(1)} characters a second`);
    expect(start >= before && end - start >= 1, `${name} overlaps or is too short`);
    before = end;
  }
  expect(before < seconds, `${language}: the last cue ends after the film`);
}

console.log(
  `${seconds.toFixed(2)} s, ${loudness} LUFS, peak ${peak} dBFS, fastest caption ${fastest.toFixed(1)} characters a second.`,
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function expect(holds: boolean, otherwise: string): void {
  if (!holds) faults.push(otherwise);
}

function secondsOf(stamp: string): number {
  return stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
