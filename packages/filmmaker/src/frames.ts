import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Manuscript } from './manuscript.ts';
import { pixels } from './pictures.ts';
import { slideSvg } from './slide.ts';
import type { TimedSlide } from './timeline.ts';

export const framesPerSecond = 15;
/** Pictures drawn at the same time. */
const ahead = 3;

export interface Still {
  svg: string;
  frames: number;
}

/** Every picture of the film in order; frames that look the same are one picture, held. */
export function* stills(slides: TimedSlide[], manuscript: Manuscript): Generator<Still> {
  const total = frameCount(slides);
  let held: Still | undefined;
  for (let frame = 0; frame < total; frame++) {
    const seconds = frame / framesPerSecond;
    const slide = slides.find(({ end }) => seconds < end) ?? slides.at(-1)!;
    const svg = slideSvg(slide, manuscript, seconds);
    if (svg === held?.svg) held.frames += 1;
    else {
      if (held) yield held;
      held = { svg, frames: 1 };
    }
  }
  if (held) yield held;
}

export function frameCount(slides: TimedSlide[]): number {
  return Math.round(slides.at(-1)!.end * framesPerSecond);
}

/** Runs ffmpeg with the frames, as raw pixels, on its standard input; fails with what ffmpeg said. */
export async function stream(shown: Iterable<Still>, ffmpegArguments: string[]): Promise<void> {
  const program = spawn('ffmpeg', ffmpegArguments, { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  program.stderr.on('data', (said: Buffer) => {
    complaint += said.toString();
  });
  // What went wrong is told by how the program ends.
  program.stdin.on('error', () => {});
  const ended = once(program, 'close');
  const coming: { picture: Promise<Buffer>; frames: number }[] = [];
  const shownNext = async (): Promise<void> => {
    const { picture, frames } = coming.shift()!;
    const bytes = await picture;
    for (let frame = 0; frame < frames && program.exitCode === null; frame++)
      if (!program.stdin.write(bytes)) await Promise.race([once(program.stdin, 'drain'), ended]);
  };
  for (const { svg, frames } of shown) {
    coming.push({ picture: pixels(svg), frames });
    if (coming.length > ahead) await shownNext();
  }
  while (coming.length > 0) await shownNext();
  program.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}:\n${complaint.slice(-2000)}`);
}
