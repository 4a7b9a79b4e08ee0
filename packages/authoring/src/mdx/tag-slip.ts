import { alike, type Said, said } from '@stifinner/core';
import { write } from '../text/advice.ts';
import { unmask } from './mask.ts';

/** An attribute of a tag as it was written: offsets of its name and of its value, quotes and all. */
interface WrittenAttribute {
  name: string;
  quote: number;
  /** Where the closing quote stands, or the end of the text where there is none. */
  close: number;
}

/** A quote that an author forgot to close, and the attribute it belongs to. */
export interface OpenQuote {
  attribute: string;
  offset: number;
  mark: string;
}

const attribute = /\s+([A-Za-z_][\w:-]*)\s*=\s*(["'])/y;
const bare = /\s+[A-Za-z_][\w:-]*(?=[\s/>])(?!\s*=)/y;
const opener = /<[A-Za-z][\w.-]*(?=\s)/g;

/** A value that took in what comes after it: the next attribute, or the end of the tag and what follows it. */
const tookInMore = (value: string): boolean => /\s[A-Za-z_][\w-]*\s*=$/.test(value) || />[\s\S]*\n/.test(value);

/**
 * The first value in a text whose closing quote is missing. The parser tells of it where a later quote ends the value, or at
 * the end of the text. Linear: each tag is read on from where the last one ended.
 */
export function findOpenQuote(text: string): OpenQuote | null {
  opener.lastIndex = 0;
  for (let tag = opener.exec(text); tag !== null; tag = opener.exec(text)) {
    let at = tag.index + tag[0].length;
    for (let found = nextAttribute(text, at); found !== null; found = nextAttribute(text, at)) {
      if (found.quote >= 0) {
        const value = text.slice(found.quote + 1, found.close);
        if (found.close >= text.length || tookInMore(value))
          return { attribute: found.name, offset: found.quote, mark: text[found.quote]! };
      }
      at = found.close + 1;
    }
    opener.lastIndex = at;
  }
  return null;
}

function nextAttribute(text: string, at: number): WrittenAttribute | null {
  attribute.lastIndex = at;
  const found = attribute.exec(text);
  if (found !== null) {
    const quote = attribute.lastIndex - 1;
    const close = text.indexOf(found[2]!, quote + 1);
    return { name: found[1]!, quote, close: close < 0 ? text.length : close };
  }
  bare.lastIndex = at;
  return bare.test(text) ? { name: '', quote: -1, close: bare.lastIndex - 1 } : null;
}

/** What to write, `minutes="8"`: an attribute whose value stands at `offset`, in braces or bare, as it should be. */
export function inQuotes(text: string, offset: number): Said | undefined {
  const name = /([A-Za-z_][\w-]*)\s*=\s*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[1];
  const value = /^(?:\{\s*["'`]?([^{}"'`\r\n]{1,60}?)["'`]?\s*\}|([^\s"'<>{}=/]{1,60}))/.exec(text.slice(offset, offset + 80));
  const written = value?.[1] ?? value?.[2];
  return name === undefined || written === undefined ? undefined : write(`${name}="${unmask(written)}"`);
}

/** What is wrong in a tag, in words, and how many characters before the one that the parser stopped at. */
export interface TagSlip {
  actual: Said;
  expected: Said;
  help: Said;
  back: number;
}

/** A slip known by what the parser had read of the tag, from `<`, when it stopped at `character`. */
export function slipAt(all: string, character: string): TagSlip | null {
  const read = all.slice(-1000);
  if (character === ',')
    return {
      actual: said('komma', 'comma'),
      expected: said('bare mellomrom mellom attributtene', 'only spaces between the attributes'),
      help: said(
        'Slett kommaet: `<Task id="eksempel" kind="practice">`.',
        'Delete the comma: `<Task id="example" kind="practice">`.',
      ),
      back: 0,
    };
  const [colon, name] = /\s([A-Za-z_][\w-]*):\s*$/.exec(read) ?? [];
  if (colon !== undefined && /["'\w]/.test(character)) {
    const back = colon.length - colon.indexOf(':');
    return {
      actual: said(`kolon etter \`${name}\``, `colon after \`${name}\``),
      expected: alike('`=`'),
      help: write(`${name}="…"`),
      back,
    };
  }
  // Words on a new line, and no attribute among them: the tag was to end on the line before.
  const [words] = /[ \t]*\r?\n[^\r\n=]*$/.exec(read) ?? [];
  if (words !== undefined && /\n\s*\S/.test(words))
    return {
      actual: said('linjeskift', 'line break'),
      expected: said('`>` på slutten av taggen', '`>` at the end of the tag'),
      help: said('Sett inn `>` der taggen slutter, før teksten.', 'Insert `>` where the tag ends, before the text.'),
      back: words.length,
    };
  return null;
}
