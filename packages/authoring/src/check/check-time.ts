import { type Diagnostic, diagnose, type MinuteRange, toRange, totalMinutes } from '@stifinner/core';
import type { ParsedBlock, ParsedMeeting } from '../mdx/parsed-body.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { originalsOf } from './cited.ts';
import type { PackageShelf } from './shelf.ts';
import { type BlockHtml, countQuestions, countWords, htmlOfBlocks, ownHtml } from './words.ts';

/** The pace of reading, in words a minute: few read prose faster than the one, and none for long slower than the other. */
const pace = { most: 250, least: 60 } as const;
/** A few words need no minutes of their own. */
const freeWords = 50;
/** A text that takes no longer than this may be as short as it likes. */
const shortMinutes = 3;
/** Seconds that a question needs more than, and from how many questions on that is looked at. */
const questions = { seconds: 45, from: 3 } as const;

const nothing: BlockHtml = { own: '', answers: '' };

/** The minutes of texts, blocks and rounds, against what is to be read and answered in them. */
export function checkTime(shelf: PackageShelf): Diagnostic[] {
  return [...shelf.modules.values()].flatMap((module) => originalsOf(module).flatMap(checkedText));
}

/** What is found depends on the text alone: one that was not parsed anew since the last check need not be counted again. */
const found = new WeakMap<AnyParsedFile, Diagnostic[]>();

function checkedText(file: AnyParsedFile): Diagnostic[] {
  const before = found.get(file);
  if (before !== undefined) return before;
  const diagnostics = checkText(file);
  found.set(file, diagnostics);
  return diagnostics;
}

function checkText(file: AnyParsedFile): Diagnostic[] {
  if (file.kind !== 'page' && file.kind !== 'leader-support') return [];
  const { value, body } = file;
  if (!body?.sound) return [];
  const texts = htmlOfBlocks(body.nodes);
  return [
    ...(value === null ? [] : checkReading(file, toRange(value.minutes.reading), countWords(ownHtml(body.nodes)))),
    ...body.blocks.flatMap((block) => checkBlock(block, texts.get(block.id) ?? nothing)),
    ...body.meetings.flatMap(checkRounds),
  ];
}

function checkReading(file: AnyParsedFile, { least, most }: MinuteRange, words: number): Diagnostic[] {
  const at = file.placeOf('/minutes/reading');
  if (isTooMany(words, most)) return [diagnose('time/too-many-words', at, { words, most, limit: roomFor(most), block: null })];
  // A plan group or a leader reads the meetings in a leader support too, and plans: there, minutes are more than words.
  if (file.kind !== 'page' || least <= shortMinutes || words >= least * pace.least) return [];
  return [diagnose('time/too-few-words', at, { words, least, limit: Math.ceil(least * pace.least) })];
}

const roomFor = (minutes: number): number => Math.max(freeWords, Math.floor(minutes * pace.most));
const isTooMany = (words: number, minutes: number): boolean => words > roomFor(minutes);

function checkBlock({ id, kind, minutes, at }: ParsedBlock, { own, answers }: BlockHtml): Diagnostic[] {
  // A film's minutes are its own, and a section may have none beside those of the blocks inside it.
  if (kind === 'film') return [];
  const { most } = totalMinutes(minutes);
  if (most === 0 && kind !== 'section') return [diagnose('time/zero-minutes', at, { id })];
  const words = countWords(own) + countWords(answers);
  if (isTooMany(words, most)) return [diagnose('time/too-many-words', at, { words, most, limit: roomFor(most), block: id })];
  return kind === 'section' || kind === 'reading' ? [] : checkQuestions(id, at, [{ html: own, minutes: most }]);
}

function checkRounds({ id, rounds, at }: ParsedMeeting): Diagnostic[] {
  if (rounds.some(({ minutes }) => minutes.most === 0)) return [diagnose('time/zero-minutes', at, { id })];
  return checkQuestions(
    id,
    at,
    rounds.map(({ html, minutes }) => ({ html, minutes: minutes.most })),
  );
}

/** The first of these texts that asks more than there is time to answer. */
function checkQuestions(id: string, at: ParsedBlock['at'], asked: { html: string; minutes: number }[]): Diagnostic[] {
  for (const { html, minutes } of asked) {
    const count = countQuestions(html);
    if (count < questions.from || minutes * 60 > count * questions.seconds) continue;
    return [diagnose('time/many-questions', at, { id, count, most: minutes })];
  }
  return [];
}
