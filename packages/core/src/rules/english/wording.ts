import type { Said } from '../said.ts';
import type { StepMove } from '../step-move.ts';
import type { Noun } from '../wording.ts';

const nouns: Record<Noun, { bare: string; one: string; the: string }> = {
  page: { bare: 'page', one: 'a page', the: 'the page' },
  film: { bare: 'film', one: 'a film', the: 'the film' },
  meeting: { bare: 'meeting', one: 'a meeting', the: 'the meeting' },
  module: { bare: 'module', one: 'a module', the: 'the module' },
  block: { bare: 'block', one: 'a block', the: 'the block' },
  path: { bare: 'path', one: 'a path', the: 'the path' },
  package: { bare: 'package', one: 'a package', the: 'the package' },
};

/** `page`, `a page`, `the page`. */
export const nounOf = (kind: Noun): { bare: string; one: string; the: string } => nouns[kind];

/** a, a and b, a, b and c. */
export const listed = (words: readonly string[], word: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;

/** `a`, `a` and `b`, `a`, `b` and `c`: as code. */
export const quoted = (ids: readonly string[], word: 'and' | 'or' = 'and'): string =>
  listed(
    ids.map((id) => `\`${id}\``),
    word,
  );

/** The author's or the package's own words: they may be in another language, so they are marked as theirs. */
export const cited = (words: string): string => `“${words}”`;

/** Reasons in a package's words, each of them once. */
export const reasons = (given: readonly Said[]): string => [...new Set(given.map(({ en }) => en))].map(cited).join(' ');

/** What was likely meant, where there is anything near it. */
export const didYouMean = ({ near }: { near?: string | null | undefined }): string | undefined =>
  near === undefined || near === null ? undefined : `Did you mean \`${near}\`?`;

/** `one file`, `3 files`: a number of things, the first of them written out. */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

const names: ReadonlyMap<string, string> = new Map([
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['se', 'Northern Sámi'],
  ['en', 'English'],
]);

/** `Nynorsk`; a language that has no name here is quoted. */
export const languageName = (language: string): string => names.get(language) ?? `\`${language}\``;

/** What to move, and where. */
export function moveWords(move: StepMove): string {
  switch (move.kind) {
    case 'before':
      return `Move step ${move.step} to before step ${move.before}.`;
    case 'after':
      return `Move ${move.steps.length === 1 ? 'step' : 'steps'} ${listed(move.steps.map(String))} to after step ${move.after}.`;
    case 'rearrange':
      return `Rearrange the steps of \`${move.module}\`, ${quoted(move.others)} and the modules between them.`;
    case 'own-step':
      return 'Take the page as a step of its own before the module.';
  }
}
