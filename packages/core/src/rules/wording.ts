import type { Move } from '@stifinner/schemas';

type Kind = Move['what'] | 'block' | 'path' | 'package';

const nouns: Record<Kind, { bare: string; one: string; the: string }> = {
  page: { bare: 'side', one: 'en side', the: 'siden' },
  film: { bare: 'film', one: 'en film', the: 'filmen' },
  meeting: { bare: 'møte', one: 'et møte', the: 'møtet' },
  module: { bare: 'modul', one: 'en modul', the: 'modulen' },
  block: { bare: 'blokk', one: 'en blokk', the: 'blokken' },
  path: { bare: 'sti', one: 'en sti', the: 'stien' },
  package: { bare: 'pakke', one: 'en pakke', the: 'pakken' },
};

export type Noun = keyof typeof nouns;

/** `side`, `en side`, `siden`. */
export const nounOf = (kind: Noun): { bare: string; one: string; the: string } => nouns[kind];

/** `a`, `a` og `b`, `a`, `b` og `c`: as code. */
export const quoted = (ids: readonly string[]): string => listed(ids.map((id) => `\`${id}\``));

/** a, a og b, a, b og c. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;

/** Sentences side by side, those that there are. */
export const sentences = (...parts: (string | null | undefined)[]): string | undefined =>
  parts.filter((part) => part).join(' ') || undefined;

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
