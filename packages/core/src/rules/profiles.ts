import type { Language } from '@stifinner/schemas';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Code } from './rules.ts';

/** Severities by code that hold whatever a package sets: what somebody who publishes must hold to. */
export type Profile = ReadonlyMap<string, Severity>;

/** What public bodies write in by law. Other languages may follow, page by page. */
export const languagesByLaw: readonly Language[] = ['nb', 'nn'];

const strict = [
  'caption/language-missing',
  'figure/alt-missing',
  'film/audio-description-unsaid',
  'film/no-audio-description',
  'film/no-captions',
  'package/lacks-language',
  'school/no-accessibility-statement',
  'text/unwritten',
  'translation/missing',
  'translation/outdated',
  'translation/text-missing',
] as const satisfies Code[];

/** Profiles by name. `strict` is for public bodies: what the law asks of them, and what both kinds of Norwegian readers need. */
export const profiles: Record<'strict', Profile> = {
  strict: new Map(strict.map((code) => [code, 'error'])),
};

/** How grave a profile makes a finding; undefined where it says nothing of it, as of what lacks in a language that may follow. */
export const severityIn = (profile: Profile, { code, language }: Diagnostic): Severity | undefined =>
  language === undefined || languagesByLaw.includes(language) ? profile.get(code) : undefined;
