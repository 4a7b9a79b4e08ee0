import type { Bilingual } from './language.ts';
import type { Manuscript, Slide } from './manuscript.ts';
import { sampleRate } from './speech.ts';

const pauses = { beforeFilm: 0.9, beforeSlide: 0.55, afterSentence: 0.45, afterSlide: 0.6, afterFilm: 4.5 };

export interface TimedSentence {
  text: Bilingual;
  samples: Int16Array;
  start: number;
  end: number;
}

export interface TimedSlide {
  slide: Slide;
  start: number;
  end: number;
  sentences: TimedSentence[];
}

/** When each slide shows and each sentence is heard, in seconds, from how long the voice takes. */
export function timeline(manuscript: Manuscript, say: (sentence: Bilingual, name: string) => Int16Array): TimedSlide[] {
  let clock = 0;
  return manuscript.slides.map((slide, position) => {
    const start = clock;
    clock += position === 0 ? pauses.beforeFilm : pauses.beforeSlide;
    const sentences = slide.narration.map((text, nth) => {
      const samples = say(text, `${slide.id}-${nth}`);
      const sentence = { text, samples, start: clock, end: clock + samples.length / sampleRate };
      clock = sentence.end + pauses.afterSentence;
      return sentence;
    });
    clock += position === manuscript.slides.length - 1 ? pauses.afterFilm : pauses.afterSlide - pauses.afterSentence;
    return { slide, start, end: clock, sentences };
  });
}

/** The whole sound track, sentences laid at their times with silence between. */
export function soundTrack(slides: TimedSlide[]): Int16Array {
  const track = new Int16Array(Math.ceil(slides.at(-1)!.end * sampleRate));
  for (const { sentences } of slides)
    for (const { samples, start } of sentences) track.set(samples, Math.round(start * sampleRate));
  return track;
}
