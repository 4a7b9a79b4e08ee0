import type { ArgumentsOf } from '@stifinner/core';
import { placeholders, statementToCome, translationMarks, writeHere } from './unwritten-marks.ts';

type Unwritten = ArgumentsOf<'text/unwritten'>['what'];

/** A text that nobody has written yet: where it begins in its file, and what it begins with. */
export interface UnwrittenText {
  what: Unwritten;
  start: number;
  end: number;
  begins: string;
}

const kinds: readonly (readonly [Unwritten, readonly string[]])[] = [
  ['text', [writeHere]],
  ['translation', Object.values(translationMarks)],
  ['source', Object.values(placeholders)],
  ['address', [statementToCome]],
];
const whatOf: ReadonlyMap<string, Unwritten> = new Map(kinds.flatMap(([what, marks]) => marks.map((mark) => [mark, what])));
const marks = [...whatOf.keys()];
const anyMark = new RegExp(marks.map((mark) => mark.replaceAll('.', '\\.')).join('|'), 'g');

/** What may stand before the text of a paragraph, a heading or an item: after a blank line, a tag or `|` on the line above. */
const beginsParagraph = /(?:^|(?:^|\n)[^\S\n]*\n|\n---\n|>[^\S\n]*\n?|[|>][-+]?[^\S\n]*\n)[^\S\n]*["'*_]*$/;
const beginsItem = /(?:^|\n)[^\S\n]*(?:(?:#{2,6}|[-*+]|\d+[.)]|>)[^\S\n]+)+["'*_]*$/;
const beginsAttribute = /\s[A-Za-z-]+\s*=\s*["']$/;
/** And in YAML: a key, in a line or in braces. Only its own words for it, since running text has colons. */
const beginsField = /(?:^|\n|[{,])[^\S\n]*(?:-[^\S\n]+)*(?:\{[^\S\n]*)?[\w-]+:\s+["']?$/;
/** A heading in Markdown, and a remark in YAML. */
const inRemark = /(?:^|\n)[^\n]*(?<![^\s])#[^\n]*$/;
/** As far as is looked back for what stands before a text. */
const before = 200;

/**
 * The texts of a file that still are as a skeleton made them, in the order that they stand in. In a page, YAML ends where the
 * text below the top begins.
 */
export function unwrittenTexts(name: string, text: string): UnwrittenText[] {
  // Nearly every text is written, and is read no closer than this.
  if (!marks.some((mark) => text.includes(mark))) return [];
  const yamlEnds = name.endsWith('.mdx') ? Math.max(0, text.indexOf('\n---', 3)) : text.length;
  return [...text.matchAll(anyMark)].flatMap(({ 0: mark, index: start }) => {
    const what = whatOf.get(mark)!;
    const end = start + mark.length;
    if (!stands[what](text.slice(Math.max(0, start - before), start), text.slice(end, end + 1), start < yamlEnds)) return [];
    const isWhole = what === 'source' || what === 'address';
    return [{ what, start, end, begins: isWhole ? mark : text.slice(start, /["\n<}]|$/.exec(text.slice(end))!.index + end) }];
  });
}

/** Whether a mark is one where it stands: by what is before it, and the character after it. */
const stands: Record<Unwritten, (before: string, next: string, inYaml: boolean) => boolean> = {
  text: (ahead, next, inYaml) =>
    next === ' ' &&
    (inYaml
      ? !inRemark.test(ahead) && [beginsField, beginsParagraph, beginsItem].some((begins) => begins.test(ahead))
      : [beginsParagraph, beginsItem, beginsAttribute].some((begins) => begins.test(ahead))),
  // Nobody writes these in capitals for anything else.
  translation: (ahead) => /(?:^|[\s>"'*_])$/.test(ahead),
  source: (ahead, next) => !/[a-z0-9-]$/.test(ahead) && !/[a-z0-9-]/.test(next),
  address: (ahead) => /\naccessibilityStatement:\s+["']?$/.test(`\n${ahead}`),
};
