import type { Edit } from './edit.ts';
import type { Spot } from './spot.ts';

/** A text as YAML reads it back whole: in the quotes that do not stand in it. */
export function quotedYaml(text: string): string {
  if (!text.includes('"')) return `"${text.replaceAll('\\', '\\\\')}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** What would be read as something else than text, or as less of it, without quotes. */
const needsQuotes = (text: string): boolean =>
  /^(?:[\s#"'&*!|>%@`{}[\],]|[-?:](?:\s|$))|: |:$| #|[[\]{},]|\s$/.test(text) ||
  /^(?:true|false|null|yes|no|on|off|y|n|~|-?[0-9][0-9.eExX_+]*|)$/i.test(text);

/** A text as YAML, in quotes only where it needs them. */
export const plainYaml = (text: string): string => (needsQuotes(text) ? quotedYaml(text) : text);

/**
 * Puts another value where one stands: inside its quotes where it has them, which may lie within the place or around it
 * (an attribute's value), else as YAML that needs none or gets some.
 */
export function replaceValue(spot: Spot, value: string): Edit | null {
  const { written, text, start, end } = spot;
  const around = text[start - 1];
  if (around !== undefined && /["']/.test(around) && text[end] === around)
    return value.includes(around) ? null : spot.replace(value);
  const mark = written[0];
  if (mark !== undefined && /["']/.test(mark) && written.length > 1 && written.endsWith(mark))
    return value.includes(mark) || value.includes('\\') ? null : spot.replace(`${mark}${value}${mark}`);
  return spot.replace(plainYaml(value));
}

/** The value of a scalar on one line without its quotes; null where it holds escapes. */
export function bareValue(written: string): string | null {
  const mark = written[0];
  if (mark === undefined || !/["']/.test(mark)) return written;
  const inside = written.slice(1, -1);
  return written.length < 2 || !written.endsWith(mark) || inside.includes('\\') || inside.includes(mark) ? null : inside;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether what stands on the line of an offset goes on below it, deeper. */
export function goesOn(spot: Spot, offset: number): boolean {
  const here = spot.lineAt(offset);
  for (let at = here.next; at < spot.text.length; ) {
    const line = spot.lineAt(at);
    if (line.text.trim() !== '') return indentOf(line.text) > indentOf(here.text);
    if (line.next === at) return false;
    at = line.next;
  }
  return false;
}

/** The value that a line of block YAML has after its name or dash, to the line's end. */
export interface LineValue {
  start: number;
  end: number;
  text: string;
}

const opening = /^[ \t]*(?:- +)*(?:[^\s:#"'[\]{}=-][^\s:"'[\]{}=]*[ \t]*:[ \t]+|(?<=- +))(?=\S)/;

/** The whole value on the line of an offset, where it is on that line alone and no comment follows it. */
export function lineValue(spot: Spot, offset: number): LineValue | null {
  const line = spot.lineAt(offset);
  const before = opening.exec(line.text)?.[0].length;
  if (before === undefined || offset < line.start + before) return null;
  const text = line.text.slice(before).trimEnd();
  if (text === '' || / #/.test(text) || goesOn(spot, offset)) return null;
  const start = line.start + before;
  return { start, end: start + text.length, text };
}
