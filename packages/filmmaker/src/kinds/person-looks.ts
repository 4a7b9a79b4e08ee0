import { seedOf } from '../ink/wobble.ts';

export const cuts = ['short', 'long', 'bun', 'tail', 'curls', 'bald', 'bob', 'braids', 'hijab'] as const;
export const skins = { pale: '#fbdcc4', tan: '#e8b88f', brown: '#b57a52', dark: '#8a583a' } as const;
export const hairs = {
  black: '#3a3538',
  brown: '#8a5a3c',
  red: '#cf6a3a',
  fair: '#f2cf7c',
  grey: '#c9c9cf',
  blue: '#7fa6de',
  plum: '#a684c4',
} as const;

export interface Person {
  skin: keyof typeof skins;
  hair: keyof typeof hairs;
  cut: (typeof cuts)[number];
  /** A marker's name. */
  top: string;
  glasses: boolean;
  beard: boolean;
}

const tops = ['sky', 'coral', 'mint', 'lilac', 'sun', 'rose'];

/** The look of a name: what the manuscript's cast says of it, and for the rest what the name itself gives, always the same. */
export function lookOf(name: string, said: Partial<Person> = {}): Person {
  const seed = seedOf(name);
  const pick = <T>(list: readonly T[], shift: number): T => list[(seed >>> shift) % list.length]!;
  return {
    skin: pick(['pale', 'tan', 'pale', 'brown'] as const, 1),
    hair: pick(['black', 'brown', 'red', 'fair'] as const, 4),
    cut: pick(['short', 'long', 'bun', 'tail', 'curls', 'bob'] as const, 7),
    top: pick(tops, 11),
    glasses: (seed >>> 15) % 4 === 0,
    beard: false,
    ...said,
  };
}
