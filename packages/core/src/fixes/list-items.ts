import type { Edit } from './edit.ts';
import type { Spot } from './spot.ts';
import { goesOn } from './yaml-text.ts';

/** A line of the same list: an item, or what an item goes on with. */
const isBeside = (text: string, indent: string): boolean => text.startsWith(`${indent}- `) || text.startsWith(`${indent}  `);

/**
 * Takes the item that the finding is about out of its list, with its comma or its line. Null where it is the only one, or
 * the list is written in a way that is not known here.
 */
export function removeItem(spot: Spot): Edit | null {
  return removeFromBlock(spot, (indent) => `${indent}- ${spot.written}`) ?? removeFromFlow(spot, spot.start, spot.end);
}

/** Takes a field out of the ones around it; the finding is about its name. Null where it is written in a way not known here. */
export function removeField(spot: Spot): Edit | null {
  const { line } = spot;
  if (line.text.slice(0, spot.start - line.start).trim() === '')
    return goesOn(spot, spot.start) ? null : spot.edit(line.start, line.next, '');
  const end = flowEnd(spot.text, spot.end);
  return end === null ? null : removeFromFlow(spot, spot.start, end);
}

function removeFromBlock(spot: Spot, whole: (indent: string) => string): Edit | null {
  const { text } = spot.line;
  return text.trimEnd() === whole(/^[ \t]*/.exec(text)![0]) ? removeLine(spot) : null;
}

/** Takes out the finding's line, which is all of an item; null where more of it is below, or it has no other beside it. */
export function removeLine(spot: Spot): Edit | null {
  const { line } = spot;
  const indent = /^[ \t]*/.exec(line.text)![0];
  if (goesOn(spot, spot.start)) return null;
  const before = line.start > 0 ? spot.lineAt(line.start - 1).text : '';
  const after = line.next < spot.text.length ? spot.lineAt(line.next).text : '';
  return isBeside(before, indent) || isBeside(after, indent) ? spot.edit(line.start, line.next, '') : null;
}

function removeFromFlow(spot: Spot, start: number, end: number): Edit | null {
  const { text } = spot;
  const before = /,[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  const after = /^[ \t]*[,\]}]/.exec(text.slice(end, end + 200))?.[0];
  if (after === undefined) return null;
  if (before !== undefined) return spot.edit(start - before.length, end, '');
  if (!after.endsWith(',') || !/[[{][ \t]*$/.test(text.slice(Math.max(0, start - 200), start))) return null;
  const space = /^[ \t]*/.exec(text.slice(end + after.length))![0].length;
  return spot.edit(start, end + after.length + space, '');
}

/** Where the value inside braces that goes on from an offset ends: at the comma or brace after it, on the same line. */
function flowEnd(text: string, from: number): number | null {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n') return null;
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (depth === 0 && (sign === ',' || sign === '}' || sign === ']')) return from + text.slice(from, at).trimEnd().length;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return null;
}

/**
 * Adds an item to a list of the front matter, or the list itself where there is none. Null where the text has no front
 * matter, or its list is written in a way that is not known here.
 */
export function addToFrontMatter(spot: Spot, name: string, item: string): Edit | null {
  const { text, lineEnd } = spot;
  const close = /^---[ \t]*\r?\n[\s\S]*?^(?=---[ \t]*\r?$)/m.exec(text);
  if (close === null || close.index !== 0) return null;
  const head = close[0];
  const field = new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\\r?$`, 'm').exec(head);
  if (field === null) return spot.edit(head.length, head.length, `${name}: [${item}]${lineEnd}`);
  const value = field[1]!;
  const from = field.index + field[0].indexOf(value, name.length + 1);
  if (/^\[[^[\]#"']*\]$/.test(value)) {
    const inside = value.slice(1, -1).trimEnd();
    const at = from + 1 + inside.length;
    return spot.edit(at, at, inside.trim() === '' ? item : `, ${item}`);
  }
  if (value !== '') return null;
  const items = /^(?:([ \t]*)- [^\r\n]*\r?\n)+/.exec(head.slice(spot.lineAt(field.index).next));
  if (items === null) return null;
  const at = spot.lineAt(field.index).next + items[0].length;
  return spot.edit(at, at, `${items[1]}- ${item}${lineEnd}`);
}
