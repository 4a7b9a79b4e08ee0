import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Code } from './rules.ts';

/** Severities by code that hold whatever a package sets: what somebody who publishes must hold to. */
export type Profile = ReadonlyMap<string, Severity>;

const strict = [
  'caption/language-missing',
  'film/audio-description-unsaid',
  'film/no-audio-description',
  'film/no-captions',
  'school/no-accessibility-statement',
  'translation/missing',
  'translation/outdated',
  'translation/text-missing',
] as const satisfies Code[];

/** Profiles by name. `strict` is for public bodies: what the law asks of them, and what both kinds of Norwegian readers need. */
export const profiles: Record<'strict', Profile> = {
  strict: new Map(strict.map((code) => [code, 'error'])),
};
