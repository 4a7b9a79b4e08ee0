import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framesPerSecond, type Still } from './frames.ts';
import { run } from './programs.ts';
import { sampleRate } from './speech.ts';

const loudness = { target: -18, peak: -2 };
/** Takes away rumble and the voice's hard edge, evens it out. */
const softened =
  'highpass=f=70,equalizer=f=220:t=q:w=1:g=2,equalizer=f=3200:t=q:w=1.2:g=-3,lowpass=f=8500,acompressor=threshold=-24dB:ratio=3:attack=4:release=160';
const limited = 'alimiter=limit=0.56:level=false:attack=2:release=60';

/** Small files for phones on a school's network: flat colours and one voice lose nothing that is seen or heard at these rates. */
export function assemble(stills: Still[], track: Int16Array, workFolder: string, film: string): void {
  const list = join(workFolder, 'stills.txt');
  const entries = stills.map(({ picture, frames }) => `file '${picture}'\nduration ${(frames / framesPerSecond).toFixed(3)}`);
  writeFileSync(list, `ffconcat version 1.0\n${entries.join('\n')}\nfile '${stills.at(-1)!.picture}'\n`);
  const raw = join(workFolder, 'track.raw');
  writeFileSync(raw, Buffer.from(track.buffer));
  const sound = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', raw];
  const seconds = stills.reduce((sum, { frames }) => sum + frames, 0) / framesPerSecond;
  run('ffmpeg', [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', list, ...sound],
    ...[
      '-vf',
      `fps=${framesPerSecond},format=yuv420p`,
      '-c:v',
      'libx264',
      '-preset',
      'slow',
      '-tune',
      'animation',
      '-crf',
      '28',
      '-g',
      '300',
    ],
    ...[
      '-profile:v',
      'main',
      '-level',
      '3.1',
      '-af',
      `${softened},${levelled(sound)},aresample=48000,${limited}`,
      '-c:a',
      'aac',
      '-b:a',
      '28k',
    ],
    ...['-t', seconds.toFixed(3), '-map_metadata', '-1', '-fflags', '+bitexact', '-movflags', '+faststart', film],
  ]);
}

/** Measures first, so that the second pass is one even gain and not a pumping one. */
function levelled(sound: string[]): string {
  const wanted = `loudnorm=I=${loudness.target}:TP=${loudness.peak}:LRA=11`;
  const { stderr } = run('ffmpeg', [
    '-hide_banner',
    '-nostats',
    ...sound,
    '-af',
    `${softened},${wanted}:print_format=json`,
    '-f',
    'null',
    '-',
  ]);
  const heard = JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Record<string, string>;
  return `${wanted}:measured_I=${heard.input_i}:measured_TP=${heard.input_tp}:measured_LRA=${heard.input_lra}:measured_thresh=${heard.input_thresh}:offset=${heard.target_offset}:linear=true`;
}
