import { readCues } from '../captions/read-cues.ts';
import { linesOf } from '../text/lines.ts';

/** Silence of so many seconds, between two captions, begins a new paragraph. */
const pause = 2;
/** And so does a sentence that ends after so many characters. */
const long = 500;

/** All that is said in a film, a paragraph each, from its captions: what the author would else write off from them. */
export function transcriptOf(captions: string): string[] {
  const paragraphs: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const cue of readCues(linesOf('', captions.replace(/^\uFEFF/, '')))) {
    const text = cue.text.join(' ').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const last = paragraphs.at(-1);
    const begins = last === undefined || cue.start - end >= pause || (last.length > long && /[.!?»]$/.test(last));
    if (begins) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    end = cue.end;
  }
  return paragraphs;
}
