/** A piece of a template page that is the same for every school, as it was and as it is. */
export interface TemplatePatch {
  from: Uint8Array;
  to: Uint8Array;
}

const markStart = '\uE000';
const markEnd = '\uE001';
const attributes = /\s(?:href|src|poster|action|id|for|aria-[a-z]+)="[^"]*"/g;

/**
 * What an edit of a page's words comes to, where it lies between two marks: then every school's page is its old one with
 * that piece changed, and need not be filled again. Null where it comes to more: another link or id, a piece that stands
 * twice, a mark, or a piece that a school's own words could hold. Those are escaped, or Markdown that has no class and no
 * id, so a piece with one of these is the template's alone.
 */
export function patchBetween(before: string, after: string): TemplatePatch | null {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // To the marks on both sides, or the ends of the page: the whole piece that schools have in common.
  const from = before.lastIndexOf(markEnd, start - 1) + 1;
  const next = before.indexOf(markStart, before.length - end);
  const tail = next < 0 ? 0 : before.length - next;
  const [old, fresh] = [before.slice(from, before.length - tail), after.slice(from, after.length - tail)];
  if (`${old}${fresh}`.includes(markStart) || `${old}${fresh}`.includes(markEnd)) return null;
  if (!/<[a-z][^<>]* (?:class|id)="/.test(old) || before.indexOf(old) !== before.lastIndexOf(old)) return null;
  // Module scripts are moved when a page is cut.
  if (/<script/.test(`${old}${fresh}`)) return null;
  if (`${old.match(attributes)}` !== `${fresh.match(attributes)}`) return null;
  return { from: Buffer.from(old), to: Buffer.from(fresh) };
}

/** A page with the piece changed wherever it stands; null where it does not, as in a block that the school leaves out. */
export function patched(page: Buffer, { from, to }: TemplatePatch): Buffer | null {
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (let at = page.indexOf(from); at >= 0; at = page.indexOf(from, end)) {
    pieces.push(page.subarray(end, at), to);
    end = at + from.length;
  }
  return end === 0 ? null : Buffer.concat([...pieces, page.subarray(end)]);
}
