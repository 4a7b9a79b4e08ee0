const tag = /<(Film|Task|Question|Reading|Section|Meeting)\s([^<>]{0,2000})/g;
const id = /(?:^|\s)id\s*=\s*["']([a-z0-9][a-z0-9-]{0,63})["']/;

/**
 * The ids that a body gives to blocks and meetings, as far as they can be seen without parsing: a body that cannot be
 * read has them all the same, and what points to them is not at fault.
 */
export function declaredIds(text: string): { kind: 'block' | 'meeting'; id: string }[] {
  return [...text.matchAll(tag)].flatMap(([, name, attributes]) => {
    const found = id.exec(attributes!);
    return found === null ? [] : [{ kind: name === 'Meeting' ? ('meeting' as const) : ('block' as const), id: found[1]! }];
  });
}
