import { type Said, said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import { type Fix, type FixMakers, fix, remove, write } from './fix.ts';
import type { Spot } from './spot.ts';
import { tagEnd, tagStart } from './tag-text.ts';

const straightQuotes = said('Sett inn rette anførselstegn', 'Use straight quotation marks');
const curled = '“”„‟″«»';

/** Every value in the tag around the finding that stands in curled quotes, or begins or ends in one. */
function straighten(spot: Spot): Fix | null {
  const start = tagStart(spot.text, spot.start);
  const tag = /^<[^>\r\n]{0,2000}/.exec(spot.text.slice(Math.max(0, start)))?.[0];
  if (start < 0 || tag === undefined || start + tag.length < spot.start) return null;
  const value = new RegExp(
    `(=\\s*)([${curled}"])([^"\\r\\n]*?)([${curled}"])(?=\\s*(?:/?$|[A-Za-z_][\\w-]*\\s*=|[a-z]+\\s*(?:/?$)))`,
    'g',
  );
  const edits: Edit[] = [];
  for (const [, equals, open, text, close] of withPlaces(tag, value)) {
    const at = start + equals!.at + equals!.text.length;
    if (open!.text !== '"') edits.push(spot.edit(at, at + 1, '"'));
    const end = at + 1 + text!.text.length;
    if (close!.text !== '"') edits.push(spot.edit(end, end + 1, '"'));
  }
  return edits.length === 0 ? null : fix(true, straightQuotes, ...edits);
}

/** The groups of each match, in turn, with where each begins. */
function* withPlaces(text: string, pattern: RegExp): Generator<{ at: number; text: string }[]> {
  for (const found of text.matchAll(pattern)) {
    let at = found.index;
    const groups = found.slice(1).map((group) => {
      const placed = { at, text: group };
      at += group.length;
      return placed;
    });
    yield [{ at: found.index, text: found[0] }, ...groups];
  }
}

/** A value in braces that is a plain text or number, in quotes. */
function unbrace(spot: Spot): Fix | null {
  const from = spot.text.indexOf('{', spot.start);
  if (from < 0 || from > spot.end || !/=\s*$/.test(spot.text.slice(Math.max(0, from - 20), from))) return null;
  const [all, , text, number] = /^\{\s*(?:(["'`])([^"'`{}\r\n$]*)\1|([0-9]+))\s*\}/.exec(spot.text.slice(from)) ?? [];
  const value = text ?? number;
  if (all === undefined || value === undefined) return null;
  return fix(true, write(`"${value}"`), spot.edit(from, from + all.length, `"${value}"`));
}

/** What stands in a tag between its values: slips that are mended alike, all of them at once. */
const slips: readonly { pattern: RegExp; text: (found: string) => string; title: (found: string) => Said }[] = [
  { pattern: /(?<=^\s*|\w\s*),/g, text: () => '', title: () => remove(',') },
  { pattern: /(?<=\s[A-Za-z_][\w-]*)\s*:\s*$/g, text: () => '=', title: () => write('=') },
  {
    pattern: /(?<=\s[A-Za-z_][\w-]*\s*=\s*)[^\s"'<>{}=/]{1,60}(?=[\s/]|$)/g,
    text: (bare) => `"${bare}"`,
    title: (bare) => write(`"${bare}"`),
  },
];

/** A comma between attributes, a colon after an attribute's name, or a value without quotes; else a tag that its line ends. */
function mendTag(spot: Spot): Fix | null {
  const start = tagStart(spot.text, spot.start);
  const end = start < 0 ? null : tagEnd(spot.text, start);
  if (end !== null)
    for (const { pattern, text, title } of slips) {
      const found = partsOutside(spot.text.slice(start, end - 1)).flatMap((part) =>
        [...part.text.matchAll(pattern)].map(({ 0: slip, index }) => ({ at: start + part.at + index, slip })),
      );
      const own = found.find(({ at, slip }) => at <= spot.start && spot.start < at + slip.length);
      if (own !== undefined)
        return fix(true, title(own.slip), ...found.map(({ at, slip }) => spot.edit(at, at + slip.length, text(slip))));
    }
  const rest = spot.text.slice(spot.start, spot.line.end);
  const before = spot.line.text.slice(0, spot.start - spot.line.start);
  return rest.trim() === '' && before.trim() !== '' ? fix(false, write('>'), spot.edit(spot.start, spot.start, '>')) : null;
}

/** The parts of a tag that no value in quotes takes up, each with where it begins. */
function partsOutside(tag: string): { at: number; text: string }[] {
  const parts: { at: number; text: string }[] = [];
  let at = 0;
  for (const { 0: value, index } of tag.matchAll(/"[^"]*"|'[^']*'/g)) {
    parts.push({ at, text: tag.slice(at, index) });
    at = index + value.length;
  }
  return [...parts, { at, text: tag.slice(at) }];
}

export const mdxTagFixes = {
  'mdx/smart-quotes': (_, spot) => straighten(spot),
  'mdx/attribute-expression': (_, spot) => unbrace(spot),
  'mdx/broken-tag': (_, spot) => (spot.written === '"' ? straighten(spot) : null) ?? mendTag(spot),
  'mdx/unclosed-tag': ({ name, expected }, spot) => {
    // What a component holds is told by the author alone; only one that holds nothing has but one way to be closed.
    const end = expected === undefined ? null : tagEnd(spot.text, spot.start);
    if (end === null || !spot.text.startsWith(`<${name}`, spot.start)) return null;
    const room = /\s$/.test(spot.text.slice(0, end - 1)) ? '' : ' ';
    return fix(true, write(`<${name} … />`), spot.edit(end - 1, end - 1, `${room}/`));
  },
  'mdx/stray-closing-tag': ({ name }, spot) =>
    spot.written.startsWith('</') && spot.written.endsWith('>') ? fix(false, remove(`</${name}>`), spot.replace('')) : null,
  'mdx/less-than': ({ actual }, spot) =>
    spot.written.startsWith('<')
      ? fix(!/^<[/A-Za-z_$!]/.test(actual), write('&lt;'), spot.edit(spot.start, spot.start + 1, '&lt;'))
      : null,
  'mdx/expression': ({ comment }, spot) => {
    const { start, end, written } = spot;
    if (!written.startsWith('{') || !written.endsWith('}')) return null;
    if (comment) return fix(false, remove(written), spot.replace(''));
    return fix(false, write(`\\${written.slice(0, -1)}\\}`), spot.edit(start, start + 1, '\\{'), spot.edit(end - 1, end, '\\}'));
  },
  'mdx/html-comment': (_, spot) =>
    /^<!--[\s\S]*-->$/.test(spot.written) ? fix(false, said('Slett kommentaren', 'Delete the comment'), spot.replace('')) : null,
} satisfies FixMakers;
