import { alike, type Diagnostic, diagnose, type Place, type Said, said } from '@stifinner/core';
import webvtt from 'webvtt-parser';
import type { Lines } from '../text/lines.ts';
import { hereToo } from './here-too.ts';
import { textLines } from './read-cues.ts';
import { wordsOf } from './syntax-words.ts';

/** The most that stands between two empty lines, in characters. More is no caption, and the parser is slow at it. */
const blockLimit = 1000;

/** Where captions are not valid WebVTT: the first fault of each block, since what follows in it comes of that. */
export function syntaxFaults(lines: Lines): Diagnostic[] {
  const written = textLines(lines.text);
  const blocks = blockStarts(written);
  const tooMuch = tooLongBlocks(lines, written);
  if (tooMuch.length > 0) return tooMuch;
  const told = new Set<number>();
  const ampersands: Place[] = [];
  const faults: Diagnostic[] = [];
  for (const { message, line, col } of new webvtt.WebVTTParser().parse(lines.text).errors) {
    const { index, column, inText } = whereIs(written, message, line - 1, col);
    const { start, text } = written[index] ?? { start: 0, text: '' };
    if (message === 'Incorrect escape.') {
      ampersands.push(lines.place(start + column, start + column + 1));
      continue;
    }
    // Players pass by the lines that some programs write below the first: «Kind: captions».
    if (message.startsWith('No blank line after') && /^[A-Za-z-]+: /.test(text)) continue;
    const block = blocks[index] ?? 0;
    if (told.has(block)) continue;
    told.add(block);
    faults.push(
      diagnose('caption/invalid', lines.place(start + column, start + text.length), {
        actual: quoted(text),
        ...wordsOf(message, inText),
      }),
    );
  }
  const [first, ...others] = ampersands;
  if (first === undefined) return faults;
  const related = others.slice(0, 9).map((at) => hereToo(at));
  return [...faults, diagnose('caption/bare-ampersand', first, { count: ampersands.length }, related)];
}

type Written = ReturnType<typeof textLines>;

interface Found {
  /** The line, from 0. */
  index: number;
  /** From 0. */
  column: number;
  /** Whether it is in the text of a caption. */
  inText: boolean;
}

const isOfText = /^(?:Incorrect|Required end|Only <v>|<v>|Timestamp must (?:be|not))/;

/**
 * Where a fault is. The parser tells those in the text of a caption by the line below it and by how far into all its lines
 * they are, and those of an identifier by the line below it.
 */
function whereIs(written: Written, message: string, line: number, col: number | undefined): Found {
  const onTimes = written[line]?.text.includes('-->') ?? false;
  if (message.startsWith('Cue identifier')) return { index: Math.max(line - 1, 0), column: 0, inText: false };
  if (col === undefined || (onTimes && !isOfText.test(message)))
    return { index: line, column: Math.max((col ?? 1) - 1, 0), inText: false };
  let index = line - 1;
  while (index > 0 && !written[index]!.text.includes('-->')) index -= 1;
  index += 1;
  let column = col - 1;
  while (index < line - 1 && column > written[index]!.text.length) {
    column -= written[index]!.text.length + 1;
    index += 1;
  }
  // It saw the fault at the end of what it was in, and that began with a sign.
  const sign = message === 'Incorrect escape.' ? '&' : '<';
  return { index, column: Math.max(written[index]?.text.lastIndexOf(sign, column) ?? 0, 0), inText: true };
}

/** For each line, the line that its block starts on. */
function blockStarts(written: Written): number[] {
  let start = 0;
  return written.map(({ text }, index) => {
    if (text === '') start = index + 1;
    return text === '' ? index : start;
  });
}

function tooLongBlocks(lines: Lines, written: Written): Diagnostic[] {
  const faults: Diagnostic[] = [];
  let length = 0;
  for (const { start, text } of written) {
    const before = length;
    length = text === '' ? 0 : length + text.length;
    if (before <= blockLimit && length > blockLimit) {
      const fault = {
        actual: said(`tekst på over ${blockLimit} tegn`, `text of over ${blockLimit} characters`),
        expected: said('en tom linje mellom tekstene', 'an empty line between the captions'),
        help: said(
          'Hver tekst er høyst to linjer, med sine tider over og en tom linje under.',
          'Each caption is at most two lines, with its times above and an empty line below.',
        ),
      };
      faults.push(diagnose('caption/invalid', lines.place(start, start + text.length), fault));
    }
  }
  return faults;
}

const quoted = (text: string): Said => {
  const shown = text.trim().replaceAll('`', '´');
  return shown === '' ? said('tom linje', 'empty line') : alike(`\`${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}\``);
};
