import type { Edit } from './edit.ts';
import type { Spot } from './spot.ts';

/** Where the tag that begins at `<` ends: after its `>`, which no value in straight quotes holds; null where it never does. */
export function tagEnd(text: string, start: number): number | null {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return null;
}

/** Where the tag around an offset begins. */
export const tagStart = (text: string, offset: number): number => text.lastIndexOf('<', offset);

const attribute = /^\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\})/;

/** Takes an attribute out of its tag, with its value and the room before it; `start` and `end` are those of its name. */
export function removeAttribute(spot: Spot, start: number, end: number): Edit | null {
  const room = /\s+$/.exec(spot.text.slice(0, start))?.[0].length;
  const value = attribute.exec(spot.text.slice(end))?.[0].length ?? 0;
  return room === undefined ? null : spot.edit(start - room, end + value, '');
}

/** The name of the attribute whose value the finding is about: where it begins and ends. */
export function nameBefore(spot: Spot): { start: number; end: number } | null {
  const [all, name] = /([A-Za-z_][\w:-]*)\s*=\s*["']?$/.exec(spot.text.slice(Math.max(0, spot.start - 200), spot.start)) ?? [];
  if (all === undefined || name === undefined) return null;
  const start = spot.start - all.length;
  return { start, end: start + name.length };
}

/** Where the closing tag of the one that begins at `start` has its name; null where there is none, `'self'` where it needs none. */
export function closingName(text: string, start: number, name: string): number | 'self' | null {
  const end = tagEnd(text, start);
  if (end === null) return null;
  if (text[end - 2] === '/') return 'self';
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'g');
  tags.lastIndex = end;
  let open = 1;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    if (tag[1] === '/') open -= 1;
    else if (text[(tagEnd(text, tag.index) ?? 0) - 2] !== '/') open += 1;
    if (open === 0) return tag.index + 2;
  }
  return null;
}
