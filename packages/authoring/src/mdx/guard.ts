import { alike, type Said, said } from '@stifinner/core';
/**
 * What a body may hold at most. The parser takes quadratic time, or overflows the stack, on text that no author writes;
 * so the text is measured first, in one linear pass, and refused where it passes one of these.
 */
export const limits = {
  characters: 128 * 1024,
  lines: 5000,
  lineLength: 8 * 1024,
  /** A block is a run of lines with no blank line between. */
  blockLength: 16 * 1024,
  blockLines: 200,
  containers: 12,
  indent: 40,
  emphasis: 600,
  brackets: 300,
  backticks: 300,
  tags: 300,
  openTags: 30,
  depth: 60,
  /** In the whole text. */
  allContainers: 1500,
  allEmphasis: 15_000,
  allBrackets: 6000,
  allTags: 1500,
} as const;

/** A line that passes a limit: offsets into the text, what there is too much of, and the limit in words. */
export interface Excess {
  start: number;
  end: number;
  what: Said;
  limit: Said;
  mend?: Said;
}

type TooMuch = Omit<Excess, 'start' | 'end'>;

const characters = said('tegn', 'characters');
const marks = {
  containers: said('listepunkter og sitatlinjer', 'list items and lines of quotation'),
  emphasis: said('`*` og `_`', '`*` and `_`'),
  brackets: said('hakeparenteser', 'square brackets'),
  tags: alike('`<`'),
};
const splitPage = said('Del siden i flere sider.', 'Split the page into several pages.');

const inParagraph = ({ nb, en }: Said): Said => said(`${nb} i ett avsnitt`, `${en} in one paragraph`);
const tooMany = (what: Said, limit: number): TooMuch => ({ what, limit: alike(`${limit}`) });
const tooManyOnPage = ({ nb, en }: Said, limit: number): TooMuch => ({
  ...tooMany(said(`${nb} på én side`, `${en} on one page`), limit),
  mend: splitPage,
});

/** Marks of block quotes and lists at the start of a line, one after another. */
function countContainers(line: string): number {
  let count = 0;
  let at = 0;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at += 1;
    const mark = line[at];
    // A line under a paragraph makes it a heading: as dear to the parser as a list.
    if (mark === '=') return count + 1;
    if (mark === '>') at += 1;
    else if (
      (mark === '-' || mark === '*' || mark === '+') &&
      (at + 1 >= line.length || line[at + 1] === ' ' || line[at + 1] === '\t')
    )
      at += 1;
    else if (mark !== undefined && mark >= '0' && mark <= '9') {
      let end = at;
      while (end - at < 10 && line[end]! >= '0' && line[end]! <= '9') end += 1;
      if (line[end] !== '.' && line[end] !== ')') return count;
      at = end + 1;
    } else return count;
    count += 1;
  }
}

/** What a block has, or the whole text. */
interface Counts {
  containers: number;
  length: number;
  lines: number;
  emphasis: number;
  brackets: number;
  backticks: number;
  tags: number;
}

const noCounts = (): Counts => ({ containers: 0, length: 0, lines: 0, emphasis: 0, brackets: 0, backticks: 0, tags: 0 });

const beginsName = /[A-Za-z_$>]/;

function add(more: Counts, to: Counts): void {
  to.containers += more.containers;
  to.length += more.length;
  to.lines += more.lines;
  to.emphasis += more.emphasis;
  to.brackets += more.brackets;
  to.backticks += more.backticks;
  to.tags += more.tags;
}

/** Counts the marks of a line; returns how many tags are open after it. */
function countMarks(line: string, counts: Counts, openTags: number): number {
  let open = openTags;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at];
    if (mark === '*' || mark === '_') counts.emphasis += 1;
    else if (mark === '[' || mark === ']') counts.brackets += 1;
    else if (mark === '`') counts.backticks += 1;
    else if (mark === '<') {
      counts.tags += 1;
      const next = line[at + 1];
      if (next === '/') open = Math.max(0, open - 1);
      else if (next !== undefined && beginsName.test(next)) open += 1;
    } else if (mark === '>' && line[at - 1] === '/') open = Math.max(0, open - 1);
  }
  return open;
}

function excessInBlock(counts: Counts): TooMuch | null {
  if (counts.lines > limits.blockLines)
    return tooMany(said('linjer uten en blank linje imellom', 'lines without a blank line between'), limits.blockLines);
  if (counts.length > limits.blockLength)
    return tooMany(said('tegn uten en blank linje imellom', 'characters without a blank line between'), limits.blockLength);
  if (counts.emphasis > limits.emphasis) return tooMany(inParagraph(marks.emphasis), limits.emphasis);
  if (counts.brackets > limits.brackets) return tooMany(inParagraph(marks.brackets), limits.brackets);
  if (counts.backticks > limits.backticks) return tooMany(inParagraph(alike('`` ` ``')), limits.backticks);
  if (counts.tags > limits.tags) return tooMany(inParagraph(marks.tags), limits.tags);
  return null;
}

function excessInAll(counts: Counts): TooMuch | null {
  if (counts.containers > limits.allContainers) return tooManyOnPage(marks.containers, limits.allContainers);
  if (counts.emphasis > limits.allEmphasis) return tooManyOnPage(marks.emphasis, limits.allEmphasis);
  if (counts.brackets > limits.allBrackets) return tooManyOnPage(marks.brackets, limits.allBrackets);
  if (counts.tags > limits.allTags) return tooManyOnPage(marks.tags, limits.allTags);
  return null;
}

/** The first line that makes the text too complex to parse, or null. Linear in the length of the text. */
export function findExcess(text: string): Excess | null {
  if (text.length > limits.characters) return { start: 0, end: 0, ...tooManyOnPage(characters, limits.characters) };
  const all = noCounts();
  let counts = noCounts();
  let openTags = 0;
  let lineNumber = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    const line = text.slice(start, end);
    const at = { start, end };
    lineNumber += 1;
    if (lineNumber > limits.lines) return { ...at, ...tooManyOnPage(said('linjer', 'lines'), limits.lines) };
    if (line.length > limits.lineLength)
      return { ...at, ...tooMany(said('tegn på én linje', 'characters on one line'), limits.lineLength) };
    const content = line.trimStart();
    if (content === '') counts = noCounts();
    else {
      if (line.length - content.length > limits.indent)
        return { ...at, ...tooMany(said('mellomrom først på linjen', 'spaces at the start of the line'), limits.indent) };
      const containers = countContainers(line);
      if (containers > limits.containers)
        return {
          ...at,
          what: said('lister og sitater inni hverandre', 'lists and quotations inside each other'),
          limit: said(`${limits.containers} nivåer`, `${limits.containers} levels`),
        };
      const inLine = { ...noCounts(), containers, length: line.length, lines: 1 };
      openTags = countMarks(line, inLine, openTags);
      add(inLine, counts);
      add(inLine, all);
      const excess = excessInBlock(counts) ?? excessInAll(all);
      if (excess !== null) return { ...at, ...excess };
      if (openTags > limits.openTags)
        return {
          ...at,
          what: said('komponenter inni hverandre', 'components inside each other'),
          limit: said(`${limits.openTags} åpne på én gang`, `${limits.openTags} open at once`),
          mend: said('Lukk komponentene.', 'Close the components.'),
        };
    }
    start = next + 1;
  }
  return null;
}
