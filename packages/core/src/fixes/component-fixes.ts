import { said } from '../rules/said.ts';
import { type Fix, type FixMakers, fix, remove, write } from './fix.ts';
import type { Spot } from './spot.ts';
import { closingName, nameBefore, removeAttribute, tagStart } from './tag-text.ts';

const no = ['false', 'nei', '0', 'no'];
const yes = ['true', 'ja', '1', 'yes', 'on', ''];

/** A tag and its closing one under another name. */
function renamed(spot: Spot, name: string, near: string): Fix | null {
  const start = tagStart(spot.text, spot.start);
  if (start < 0 || !spot.text.startsWith(`<${name}`, start)) return null;
  const closing = closingName(spot.text, start, name);
  if (closing === null) return null;
  const at = [start + 1, ...(closing === 'self' ? [] : [closing])];
  const edits = at.map((from) => spot.edit(from, from + name.length, near));
  return fix(name.toLowerCase() === near.toLowerCase(), write(`<${near}>`), ...edits);
}

/** The second of two attributes of the same name, where it says the same as the first. */
function removeRepeated(spot: Spot, name: string): Fix | null {
  const written = (text: string) => /^[\w:-]+(?:\s*=\s*("[^"]*"|'[^']*'))?/.exec(text);
  const first = spot.diagnostic.related?.[0]?.at;
  const line = first && spot.text.split('\n')[first.line - 1];
  if (first === undefined || line === undefined) return null;
  const [one, other] = [written(line.slice(first.column - 1)), written(spot.text.slice(spot.start))];
  return fix(one?.[1] === other?.[1] && one !== null, remove(name), removeAttribute(spot, spot.start, spot.end));
}

/** Marks of Markdown for elements of HTML that say the same. */
const marks: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
]);

/** Words in an element of HTML that Markdown has marks for, on one line and with nothing else in them. */
function inMarkdown(spot: Spot, name: string): Fix | null {
  const mark = marks.get(name);
  const start = tagStart(spot.text, spot.start);
  const [all, words] =
    new RegExp(`^<${name}>([^\\s<*_](?:[^<*_\\r\\n]*[^\\s<*_])?)</${name}>`).exec(spot.text.slice(Math.max(0, start))) ?? [];
  if (mark === undefined || start < 0 || all === undefined || words === undefined) return null;
  const isApart = !/[\p{L}\p{N}]/u.test(`${spot.text[start - 1] ?? ''}${spot.text[start + all.length] ?? ''}`);
  return fix(isApart, write(`${mark}${words}${mark}`), spot.edit(start, start + all.length, `${mark}${words}${mark}`));
}

/** Attributes that say something, though not in a way that is read: the author must say it otherwise. */
const meaning = /^(?:src|srcset|href|children|innerHTML|dangerouslySetInnerHTML|roles|rounds|set:.*)$/;

export const componentFixes = {
  'component/unknown': ({ name, near }, spot) => (near === undefined ? inMarkdown(spot, name) : renamed(spot, name, near)),
  'component/duplicate-attribute': ({ name }, spot) => removeRepeated(spot, name),
  'component/forbidden-attribute': ({ name }, spot) =>
    spot.written === name ? fix(!meaning.test(name), remove(name), removeAttribute(spot, spot.start, spot.end)) : null,
  'component/flag-value': ({ name, actual }, spot) => {
    const at = nameBefore(spot);
    if (at === null || spot.text.slice(at.start, at.end) !== name) return null;
    const value = actual.trim().toLowerCase();
    if (no.includes(value)) return fix(true, remove(name), removeAttribute(spot, at.start, at.end));
    const end = /^\s*=\s*(?:"[^"]*"|'[^']*')/.exec(spot.text.slice(at.end))?.[0].length;
    const isYes = yes.includes(value) || value === name.toLowerCase();
    return end === undefined
      ? null
      : fix(isYes, said(`Skriv bare \`${name}\``, `Write only \`${name}\``), spot.edit(at.end, at.end + end, ''));
  },
} satisfies FixMakers;
