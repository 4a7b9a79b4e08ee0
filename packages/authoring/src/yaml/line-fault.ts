import { alike, said } from '@stifinner/core';
import type { YAMLError } from 'yaml';
import { shortened } from '../shape/schema-words.ts';
import { write } from '../text/advice.ts';
import { lineWithoutColon, ordinarySpace, quotedText, type SyntaxWords, spaceAfterColon, syntaxWords } from './syntax-words.ts';

/** A fault of syntax where its author made it: offsets into the text, and what it is called. */
export interface LineFault {
  from: number;
  to: number;
  words: SyntaxWords;
}

interface Line {
  start: number;
  text: string;
  indent: number;
  /** The name of the field, where the line is one: `title` of `  title: X`. */
  key: string | undefined;
}

const field = /^[ \t]*(?:- +)*([^\s:#"'[\]{}=-][^\s:"'[\]{}=]*)[ \t]*:(?:[ \t]|$)/;

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', start);
  const line = text.slice(start, feed < 0 ? text.length : feed).replace(/\r$/, '');
  return { start, text: line, indent: line.length - line.trimStart().length, key: field.exec(line)?.[1] };
}

/**
 * What was likely done on the line that the reader of YAML stumbled over, which often is not where the slip was made.
 * Nothing is guessed where the line shows no known slip: then it is the reader's own place and reason.
 */
export function lineFault(text: string, error: YAMLError): LineFault {
  const from = Math.min(error.pos[0], text.length);
  const line = lineAt(text, from);
  const lineEnd = line.start + line.text.length;
  const plain = { from, to: Math.min(Math.max(error.pos[1], from + 1), Math.max(lineEnd, from + 1)), words: syntaxWords(error) };
  const isStart = from <= line.start + line.indent;
  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(line) ?? plain;
    case 'MISSING_CHAR':
      return isStart && line.key === undefined && error.message.startsWith('Implicit')
        ? (withoutColon(line) ?? noColon(line))
        : plain;
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = /:(?=\s|$)/.exec(line.text.slice(from - line.start));
      if (colon === null) return deeperBelow(text, line) ?? inQuotes(line, plain);
      return inQuotes(line, { ...plain, from: from + colon.index, to: from + colon.index + 1 });
    }
    case 'UNEXPECTED_TOKEN':
      return firstLineDeeper(text, line) ?? afterValue(line, from, inQuotes(line, plain));
    case 'BAD_SCALAR_START':
      return startsWithMark(line, from, inQuotes(line, plain));
    case 'BLOCK_IN_FLOW':
      return semicolon(line) ?? plain;
    default:
      return plain;
  }
}

/** A line that should have been a field but has no `: `. */
function withoutColon({ start, text, indent }: Line): LineFault | null {
  const [, key, gap, value] = /^[ \t]*(?:- +)*([A-Za-z][\w-]*)(:[\u00a0\u2007\u202f]|:(?=\S)| *[=：] *)(.*)$/.exec(text) ?? [];
  if (key === undefined || gap === undefined || value === undefined) {
    if (!/^\s*\/\//.test(text)) return null;
    const from = start + indent;
    const comment = `# ${shortened(text.slice(indent + 2))}`;
    const words = {
      actual: said('`//` først på linjen', '`//` at the start of the line'),
      expected: said('`#` foran en kommentar', '`#` before a comment'),
      help: said(`Skriv \`${comment}\`, eller slett linjen.`, `Write \`${comment}\`, or delete the line.`),
    };
    return { from, to: from + 2, words };
  }
  const from = start + text.indexOf(`${key}${gap}`) + key.length;
  const help = write(`${key}: ${shortened(value)}`);
  const isHard = /^:[\u00a0\u202f\u2007]/.test(gap);
  if (isHard)
    return {
      from: from + 1,
      to: from + 2,
      words: {
        actual: said('hardt mellomrom etter kolonet', 'non-breaking space after the colon'),
        expected: ordinarySpace,
        help,
      },
    };
  if (gap === ':') {
    const words = { actual: alike(`\`${shortened(`${key}:${value}`)}\``), expected: spaceAfterColon, help };
    return { from: from + 1, to: from + 2, words };
  }
  const sign = gap.trim();
  const at = from + gap.indexOf(sign);
  return {
    from: at,
    to: at + 1,
    words: {
      actual: said(`\`${sign}\` etter \`${key}\``, `\`${sign}\` after \`${key}\``),
      expected: said('kolon og et mellomrom', 'a colon and a space'),
      help,
    },
  };
}

function noColon({ start, text, indent }: Line): LineFault {
  return { from: start + indent, to: start + text.length, words: lineWithoutColon };
}

function indentWords(inner: string, outer: string): SyntaxWords {
  const [own, other] = [`\`${shortened(inner)}\``, `\`${shortened(outer)}\``];
  return {
    actual: said(`innrykk foran ${own}`, `indentation before ${own}`),
    expected: said(`like mange mellomrom som foran ${other}`, `as many spaces as before ${other}`),
    help: said(
      `La ${own} og ${other} begynne like langt inne på linjen.`,
      `Let ${own} and ${other} begin equally far in on the line.`,
    ),
  };
}

/** A field that is deeper than the one above it, which has its value already. */
function deeperBelow(text: string, line: Line): LineFault | null {
  if (line.key === undefined) return null;
  for (let end = line.start + line.text.length; end < text.length; ) {
    const feed = text.indexOf('\n', end);
    if (feed < 0) return null;
    const next = lineAt(text, feed + 1);
    if (next.text.trim() !== '' && next.indent <= line.indent) return null;
    if (next.key !== undefined)
      return { from: next.start, to: next.start + Math.max(next.indent, 1), words: indentWords(next.key, line.key) };
    end = next.start + Math.max(next.text.length, 0);
  }
  return null;
}

/** The first field is deeper than the others, which then seem to stand outside. */
function firstLineDeeper(text: string, line: Line): LineFault | null {
  const first = lineAt(text, /[^\s]/.exec(text)?.index ?? 0);
  if (first.key === undefined || line.key === undefined || first.indent <= line.indent || first.start >= line.start) return null;
  return { from: first.start, to: first.start + first.indent, words: indentWords(first.key, line.key) };
}

/** Fields in braces with a semicolon between them. */
function semicolon({ start, text }: Line): LineFault | null {
  const at = text.length < 500 && /^[^"']*[[{][^"']*;/.test(text) ? text.indexOf(';') : -1;
  if (at < 0) return null;
  const words = {
    actual: said('`;` mellom verdiene', '`;` between the values'),
    expected: said('komma', 'a comma'),
    help: write(shortened(text.replaceAll(';', ','))),
  };
  return { from: start + at, to: start + at + 1, words };
}

/** The value on a line, in quotes that do not stand in it. */
function quoted(value: string): string {
  const trimmed = value.trim();
  const isAround = trimmed.length > 1 && /["']/.test(trimmed[0]!) && trimmed.endsWith(trimmed[0]!);
  const written = isAround ? trimmed.slice(1, -1) : trimmed;
  if (!written.includes('"')) return `"${written.replaceAll('\\', '\\\\')}"`;
  return `'${written.replaceAll("'", "''")}'`;
}

function inQuotes({ text, key }: Line, fault: LineFault): LineFault {
  const value = /:[ \t]+(.*)$/.exec(text)?.[1];
  if (key === undefined || value === undefined || value.trim() === '' || value.length > 120) return fault;
  const field = `${key}: ${quoted(value)}`;
  const help = said(`Sett hele teksten i anførselstegn: \`${field}\`.`, `Put the whole text in quotation marks: \`${field}\`.`);
  return { ...fault, words: { ...fault.words, help } };
}

/** More text on the line after a value that seemed to be over: `"Læring" er gøy`. */
function afterValue({ start, text }: Line, from: number, fault: LineFault): LineFault {
  const rest = text.slice(from - start).trimEnd();
  const before = text.slice(0, from - start).trimEnd();
  const value = /:[ \t]+(\S.*)$/.exec(text)?.[1] ?? '';
  const mark = value.slice(0, 1);
  if (rest !== '' && /["'\]}]$/.test(before) && '"\'[{'.includes(mark) && mark !== '') {
    const what = /["']/.test(mark) ? said('anførselstegnet', 'the quotation mark') : said('klammen', 'the bracket');
    const words = {
      actual: said(`\`${shortened(rest)}\` etter ${what.nb}`, `\`${shortened(rest)}\` after ${what.en}`),
      expected: said('slutten på linjen', 'the end of the line'),
    };
    return { from, to: start + text.length, words: { ...fault.words, ...words } };
  }
  return startsWithMark({ start, text, indent: 0, key: undefined }, from, fault);
}

/** A text that begins with a mark that YAML keeps for itself. */
function startsWithMark({ start, text }: Line, from: number, fault: LineFault): LineFault {
  const value = /^[ \t]*(?:- +)*[^\s:]+:[ \t]+(?=\S)/.exec(text)?.[0].length;
  const mark = value === undefined ? undefined : text[value];
  if (value === undefined || mark === undefined || !/[-?>|%@`,&*!]/.test(mark) || start + value > from) return fault;
  const words = {
    actual: said(`\`${mark}\` først i en tekst`, `\`${mark}\` at the start of a text`),
    expected: quotedText,
  };
  return { from: start + value, to: start + value + 1, words: { ...fault.words, ...words } };
}
