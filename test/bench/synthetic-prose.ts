import { sentences, words } from './norwegian-sentences.ts';
import type { Random } from './seeded-random.ts';

/** The same text in both languages. */
export interface Prose {
  nb: string;
  nn: string;
}

/** Sentences one after the other, no two alike. */
export function prose(random: Random, count: number): Prose {
  const pairs = random.some(sentences, count).map((pair) => filledIn(random, pair));
  return { nb: pairs.map(({ nb }) => nb).join(' '), nn: pairs.map(({ nn }) => nn).join(' ') };
}

/** Prose of several paragraphs. */
export function paragraphs(random: Random, count: number): Prose {
  const each = Array.from({ length: count }, () => prose(random, random.between(4, 6)));
  return { nb: each.map(({ nb }) => nb).join('\n\n'), nn: each.map(({ nn }) => nn).join('\n\n') };
}

/** A pair from the word lists as prose. */
export const proseOf = ([nb, nn]: readonly [string, string]): Prose => ({ nb, nn });

/** Both languages get the same names: they tell of the same thing. */
function filledIn(random: Random, [nb, nn]: readonly [string, string]): Prose {
  const chosen = [...nb.matchAll(/\[(\w+)\]/g)].map(([, name]) => random.pick(words[name!]!));
  const fill = (text: string) => {
    let place = 0;
    return text.replace(/\[\w+\]/g, () => chosen[place++]!);
  };
  return { nb: fill(nb), nn: fill(nn) };
}
