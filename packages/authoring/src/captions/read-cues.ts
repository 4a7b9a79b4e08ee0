import type { Place } from '@stifinner/core';
import type { Lines } from '../text/lines.ts';

/** One caption, as it stands in a file that is sound. */
export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  /** What is read on the screen, a line each, without tags. */
  text: string[];
  /** Its times. */
  at: Place;
  /** Each line of its text. */
  textAt: Place[];
}

const times = /^[ \t]*(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})/;

/** The cues of captions that are valid WebVTT, in the order of the file. */
export function readCues(lines: Lines): Cue[] {
  const cues: Cue[] = [];
  let cue: Cue | null = null;
  for (const { start, text } of textLines(lines.text)) {
    const found = times.exec(text);
    if (found) {
      const [, h1 = '0', m1, s1, f1, h2 = '0', m2, s2, f2] = found;
      const at = lines.place(start, start + text.length);
      cue = { start: seconds(h1, m1, s1, f1), end: seconds(h2, m2, s2, f2), text: [], at, textAt: [] };
      cues.push(cue);
    } else if (text === '') cue = null;
    else if (cue) {
      cue.text.push(asRead(text));
      cue.textAt.push(lines.place(start, start + text.length));
    }
  }
  return cues;
}

/** The lines of a text without what ends them, and where each begins. */
export function textLines(text: string): { start: number; text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line.endsWith('\r') ? line.slice(0, -1) : line };
    start += line.length + 1;
    return found;
  });
}

const seconds = (hours: string, ...[minutes, whole, thousandths]: (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000;

const signs: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['lrm', ''],
  ['rlm', ''],
]);

const asRead = (text: string): string =>
  text.replace(/<[^>]*>/g, '').replace(/&([a-z]+);/g, (code, name: string) => signs.get(name) ?? code);
