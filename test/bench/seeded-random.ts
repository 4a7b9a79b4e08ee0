/** Chance that comes out the same every time: a stream of numbers from a seed. */
export interface Random {
  /** A whole number from `least` to `most`, both among them. */
  between: (least: number, most: number) => number;
  /** True in `share` of all cases, 0 to 1. */
  chance: (share: number) => boolean;
  /** One of the items. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, in the order they stand. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** A stream of its own for each key, so that the thousandth school is the same whether there are a thousand or ten. */
export function randomFrom(seed: number, key: string): Random {
  let state = hashOf(`${seed}/${key}`);
  // Mulberry32: small, fast and even enough for words in made-up texts.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (items) => items[between(0, items.length - 1)]!,
    some: (items, count) => {
      const left = items.map((_, place) => place);
      while (left.length > count) left.splice(between(0, left.length - 1), 1);
      return left.map((place) => items[place]!);
    },
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
