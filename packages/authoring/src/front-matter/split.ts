import { type Diagnostic, diagnose } from '@stifinner/core';
import matter from 'gray-matter';
import type { Lines } from '../text/lines.ts';

/** Where the front matter and the body of a file lie in its text (UTF-16 offsets), or the one fault in how they are cut. */
export type SplitFile =
  | { front: { start: number; end: number }; bodyOffset: number; diagnostic: null }
  | { front: null; bodyOffset: number; diagnostic: Diagnostic };

/** The splitter's own comment pattern is quadratic, and no front matter needs more. */
const frontMatterLimit = 16 * 1024;

const opener = '---';
/** A line of its own, as the opener is: the splitter would take `----` or `---js` for the end as well. */
const closing = /\n---[ \t]*(?:\r?\n|$)/g;

/** What was likely meant as the closing line: indented, too long or short, or with a dash that a word processor put there. */
const almostClosing = /\n[ \t]*(?:[–—]|--)[-–—]*[ \t]*(?=\r?\n|$)|\n---[^\s]*/;

/** gray-matter finds its engine by a name in the text, and one of its own runs JavaScript. None is ever asked here but ours. */
const refuse = (): never => {
  throw new Error('Only plain front matter reaches the splitter.');
};
const engines = {
  yaml: (source: string) => ({ source }),
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

export function splitFrontMatter(lines: Lines): SplitFile {
  const { text } = lines;
  const fault = (diagnostic: Diagnostic, bodyOffset = 0): SplitFile => ({ front: null, bodyOffset, diagnostic });
  const first = /^---[ \t]*(.*?)[ \t]*(?:\r?\n|$)/.exec(text);
  if (first === null || first[1]?.startsWith('-')) return fault(diagnose('file/front-matter-missing', lines.place(0), {}));
  const language = first[1] ?? '';
  if (language !== '') {
    const from = text.indexOf(language, opener.length);
    return fault(
      diagnose('file/front-matter-language', lines.place(from, from + language.length), { language: language.slice(0, 40) }),
    );
  }
  closing.lastIndex = opener.length;
  const end = closing.exec(text);
  if (end === null || text.indexOf('\n---', opener.length) !== end.index) {
    const wrong = almostClosing.exec(text);
    const [from, to] = wrong === null ? [0, opener.length] : [wrong.index + 1, wrong.index + wrong[0].length];
    return fault(diagnose('file/front-matter-unclosed', lines.place(from, to), {}));
  }
  if (end.index > frontMatterLimit) {
    return fault(
      diagnose('file/too-large', lines.place(0, opener.length), { what: 'topp', size: end.index, limit: frontMatterLimit }),
    );
  }
  const split = matter(text, { engines, language: 'yaml', delimiters: opener });
  const start = opener.length;
  // With the last line feed, so that a carriage return does not stand alone at the end.
  return {
    front: { start, end: start + split.matter.length + 1 },
    bodyOffset: text.length - split.content.length,
    diagnostic: null,
  };
}
