import { type Diagnostic, diagnose, type Language, type Place } from '@stifinner/core';
import { escaped } from '../json-pointer.ts';
import { languages } from '../location/location.ts';
import type { PackageShelf } from './shelf.ts';

/** A text by language, or captions by language, at its place in its file. */
export interface TextByLanguage {
  what: 'tekst' | 'teksting';
  written: readonly string[];
  at: Place;
}

/**
 * Every text by language is in the package's first language, which its originals are written in. Where none of them is,
 * the mistake is in the list of languages, and is told there once.
 */
export function checkFirstLanguage(shelf: PackageShelf): Diagnostic[] {
  const file = shelf.package;
  const language = file?.value?.languages[0];
  if (!file || language === undefined) return [];
  if (isInOtherLanguage(shelf, language)) return [missing('pakke', file.placeOf('/languages/0'), language)];
  const lacking = textsOfPackage(shelf).filter(({ written }) => !written.includes(language));
  return lacking.map(({ what, at }) => missing(what, at, language));
}

/** Whether a package with several texts has none in what it says is its first language: then its list of languages is wrong. */
export function isInOtherLanguage(shelf: PackageShelf, first: Language): boolean {
  const texts = textsOfPackage(shelf);
  return texts.length > 1 && texts.every(({ written }) => !written.includes(first));
}

function textsOfPackage(shelf: PackageShelf): TextByLanguage[] {
  const modules = [...shelf.modules.values()].map(({ module }) => module);
  const films = [...shelf.films.values()].map(({ film }) => film);
  return [shelf.package, ...modules, ...films].flatMap((each) => (each?.value ? textsIn(each.value, '', each.placeOf) : []));
}

const missing = (what: TextByLanguage['what'] | 'pakke', at: Place, language: Language): Diagnostic =>
  diagnose('translation/first-language-missing', at, { what, language });

/** A text by language is known by its fields: no other object has languages for names. */
export function textsIn(value: unknown, pointer: string, placeOf: (pointer: string) => Place): TextByLanguage[] {
  if (value === null || typeof value !== 'object') return [];
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => languages.some((language) => language === name))) {
    return [{ what: pointer.endsWith('/captions') ? 'teksting' : 'tekst', written: names, at: placeOf(pointer) }];
  }
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, `${pointer}/${escaped(name)}`, placeOf));
}
