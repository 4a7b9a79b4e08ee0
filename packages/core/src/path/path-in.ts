import type { PathEntry, SuggestedPath } from '../catalog/catalog.ts';
import { type ByLanguage, inLanguage, type Language } from '../language.ts';

/** A suggested path as it is written in `language`, or in the nearest language that has it. */
export function pathIn(path: SuggestedPath, language: Language): PathEntry {
  const written: ByLanguage<PathEntry> = {};
  for (const entry of [...path.translations, path]) written[entry.language] = entry;
  return inLanguage(written, language)?.value ?? path;
}
