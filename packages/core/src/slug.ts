const letters = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['đ', 'd'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
]);

/** A title as a piece of an address: `Skolens egen vurderingsplan` → `skolens-egen-vurderingsplan`; `otherwise` where nothing is left. */
export function slugOf(title: string, otherwise: string): string {
  const own = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => letters.get(letter)!);
  // Most titles have no other letters than these.
  const bare = /^[\0-\x7f]*$/.test(own) ? own : own.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = bare
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain || otherwise;
}

/** `wanted`, or `wanted-2`, `wanted-3` … where it is taken; the answer is taken from then on. */
export function takeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  taken.add(slug);
  return slug;
}
