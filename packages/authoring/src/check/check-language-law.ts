import { type Diagnostic, diagnose, type Language, languagesByLaw } from '@stifinner/core';
import type { PackageShelf } from './shelf.ts';

/** For who publishes under the language act: a package says that it is meant for bokmål and nynorsk. What lacks of them is told page by page. */
export function checkLanguageLaw(shelf: PackageShelf): Diagnostic[] {
  const file = shelf.package;
  if (!file?.value) return [];
  const { languages: declared } = file.value;
  // A text in a language that the package lacks is told where it stands.
  const missing = languagesByLaw.filter((language) => !declared.includes(language) && !isWritten(shelf, language));
  return missing.length === 0 ? [] : [diagnose('package/lacks-language', file.placeOf('/languages'), { missing, declared })];
}

const isWritten = (shelf: PackageShelf, language: Language): boolean =>
  [...shelf.modules.values()].some(({ leader, pages }) =>
    [leader, ...pages.values()].some(({ translations }) => translations.some(({ location }) => location.language === language)),
  );
