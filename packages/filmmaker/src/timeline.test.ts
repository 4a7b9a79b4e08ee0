import { expect, it } from 'vitest';
import { captions, webVtt } from './captions.ts';
import type { Manuscript } from './manuscript.ts';
import { sampleRate } from './speech.ts';
import { soundTrack, timeline } from './timeline.ts';
import { readCues } from './web-vtt.ts';

const long = 'Når så dere sist en elevtekst der noe ble valgt ved et uhell, og hva kunne dere ha spurt eleven om etterpå?';
const manuscript: Manuscript = {
  id: 'a',
  spoken: 'nb',
  slides: ['Ett bilde.', long].map((nb, nth) => ({
    id: `s${nth}`,
    drawing: 'talk',
    heading: { nb: 'A', nn: 'A' },
    lines: { nb: [], nn: [] },
    narration: [
      { nb, nn: nb },
      { nb: 'Kort.', nn: 'Stutt.' },
    ],
  })),
};
const slides = timeline(manuscript, ({ nb }) => new Int16Array((nb.length / 14) * sampleRate).fill(7));

it('lays sentence after sentence without overlap, and slides edge to edge', () => {
  const sentences = slides.flatMap((slide) => slide.sentences);
  for (const [nth, { start, end }] of sentences.entries()) {
    expect(end).toBeGreaterThan(start);
    if (nth > 0) expect(start).toBeGreaterThan(sentences[nth - 1]!.end);
  }
  expect(slides[1]!.start).toBe(slides[0]!.end);
  const track = soundTrack(slides);
  expect(track.length).toBe(Math.ceil(slides[1]!.end * sampleRate));
  expect(track[Math.round(sentences[2]!.start * sampleRate) + 5]).toBe(7);
  expect(track[Math.round(slides[1]!.start * sampleRate) + 5]).toBe(0);
});

it('captions each sentence in two lines of 42 at most, and a long one in several cues', () => {
  const cues = captions(slides, 'nb');
  expect(cues.length).toBeGreaterThan(4);
  for (const { lines } of cues) {
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(42);
  }
  expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(`Ett bilde. Kort. ${long} Kort.`);
  for (const [nth, { start, end }] of cues.entries()) {
    expect(end).toBeGreaterThan(start);
    if (nth > 0) expect(start).toBeGreaterThanOrEqual(cues[nth - 1]!.end);
  }
});

it('writes cues that it reads again', () => {
  const cues = captions(slides, 'nn');
  const read = readCues(webVtt(cues));
  expect(read.map(({ lines }) => lines)).toEqual(cues.map(({ lines }) => lines));
  for (const [nth, { start }] of read.entries()) expect(start).toBeCloseTo(cues[nth]!.start, 2);
});
