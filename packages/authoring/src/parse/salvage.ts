/** An id that could be read out of something broken, and what it is the id of, where that could be read too. */
export interface Salvaged {
  id: string;
  kind: string | null;
}

/** The text in which an id is looked for; ids that many lines down are not worth the search. */
const salvageLimit = 300_000;

/** The file's own id, from `id:` at the start of a line. */
export function ownId(text: string): Salvaged[] {
  const found = /^id:[ \t]*["']?([^\s"'#,}]+)/m.exec(text.slice(0, salvageLimit));
  return found === null ? [] : [{ id: found[1]!, kind: null }];
}

/** The ids of a list, one for each `id:`. */
export const listedIds = (text: string): Salvaged[] =>
  [...text.slice(0, salvageLimit).matchAll(/(?:^|[{\s-])id:[ \t]*["']?([^\s"'#,}]+)/g)].map((found) => ({
    id: found[1]!,
    kind: null,
  }));

/** The ids of the meetings in leader support. */
export const meetingIds = (text: string): Salvaged[] =>
  [...text.slice(0, salvageLimit).matchAll(/<Meeting\s[^<>]{0,2000}?\bid="([^"]{1,100})"/g)].map((found) => ({
    id: found[1]!,
    kind: 'meeting',
  }));

/** The ids in a value that was read but has the wrong shape: its own, or those of the items of a list. */
export function idsIn(value: unknown): Salvaged[] {
  return [value].flat().flatMap((item: unknown) => {
    if (item === null || typeof item !== 'object' || !Object.hasOwn(item, 'id')) return [];
    const { id, what }: { id?: unknown; what?: unknown } = item;
    return typeof id === 'string' ? [{ id, kind: typeof what === 'string' ? what : null }] : [];
  });
}
