import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameCount, framesPerSecond, stills, stream } from './frames.ts';
import type { Manuscript } from './manuscript.ts';
import { run } from './programs.ts';
import { sampleRate } from './speech.ts';
import { soundTrack, type TimedSlide } from './timeline.ts';

/** The limiter afterwards takes nearly 2 of them, so the film sounds at about -18.5 LUFS. */
const loudness = { target: -16.3, peak: -2 };
/** Takes away rumble and the voice's hard edge, evens it out. */
const softened =
  'highpass=f=70,equalizer=f=220:t=q:w=1:g=2,equalizer=f=3200:t=q:w=1.2:g=-3,lowpass=f=8500,acompressor=threshold=-28dB:ratio=5:attack=2:release=160';
const limited = 'alimiter=limit=0.51:level=false:attack=2:release=60';
const picture = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', '1280x720', '-r', String(framesPerSecond), '-i', '-'];
const seen = [
  '-c:v',
  'libx264',
  '-preset',
  'medium',
  '-tune',
  'animation',
  '-crf',
  '40',
  '-g',
  '450',
  '-profile:v',
  'high',
  '-level',
  '3.1',
];
/** The voice has nothing over 11 kHz, so half the usual sampling rate keeps all of it. */
const heard = ['-c:a', 'aac', '-b:a', '18k', '-ac', '1'];

/** Small files for phones on a school's network: flat colours and one voice lose nothing that is seen or heard at these rates. */
export async function assemble(slides: TimedSlide[], manuscript: Manuscript, workFolder: string, film: string): Promise<void> {
  const raw = join(workFolder, 'track.raw');
  writeFileSync(raw, Buffer.from(soundTrack(slides).buffer));
  const sound = ['-f', 's16le', '-ar', String(sampleRate), '-ac', '1', '-i', raw];
  const seconds = frameCount(slides) / framesPerSecond;
  const levels = levelled(sound);
  await stream(stills(slides, manuscript), [
    ...['-hide_banner', '-loglevel', 'error', '-y', ...picture, ...sound],
    ...[
      '-vf',
      'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p',
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
    ],
    ...[...seen, '-af', `${softened},${levels},aresample=24000,${limited}`, ...heard],
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
