import { type Diagnostic, diagnose, type Language, languagesByLaw, said } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { startOf } from '../text/lines.ts';
import { isInOtherLanguage, textsIn } from './check-first-language.ts';
import type { LostFiles } from './lost-files.ts';
import type { PackageShelf } from './shelf.ts';

/** More places than this in one file tell an author nothing new. */
const mostPlaces = 5;

/** What a package says its languages are, its pages, leader supports and texts are in: besides the first, which is an error. */
export function checkLanguages(shelf: PackageShelf, lost: LostFiles): Diagnostic[] {
  const declared = shelf.package?.value?.languages ?? [];
  const [first, ...others] = declared;
  if (first === undefined || others.length === 0 || isInOtherLanguage(shelf, first)) return [];
  return [...missingTranslations(shelf, others, lost), ...missingPaths(shelf, others, lost), ...missingTexts(shelf, others)];
}

function missingTranslations(shelf: PackageShelf, languages: readonly Language[], lost: LostFiles): Diagnostic[] {
  return [...shelf.modules.values()].flatMap(({ leader, pages }) =>
    [leader, ...pages.values()].flatMap(({ original, translations }) => {
      if (!original?.value) return [];
      const { module } = original.location;
      const id = original.kind === 'page' ? original.location.id : 'leder';
      // A page in the wrong folder was parted from its translations.
      if (lost.listedIn.has(id)) return [];
      const there = translations.map(({ location }) => location.language);
      return languages
        .filter((language) => !there.includes(language) && !lost.hasTranslation(id, module, language))
        .map((language) => {
          const name = baseOf(original.name).replace(/\.mdx$/, `.${language}.mdx`);
          return { ...diagnose('translation/missing', startOf(original.name), { language, name }), language };
        });
    }),
  );
}

/** Suggested paths are chosen by schools, and those read in bokmål or nynorsk. */
function missingPaths(shelf: PackageShelf, languages: readonly Language[], lost: LostFiles): Diagnostic[] {
  const wanted = languages.filter((language) => languagesByLaw.includes(language));
  return shelf.paths.flatMap(({ value, name, location: { id } }) => {
    if (value === null) return [];
    const there = shelf.pathTranslations.filter(({ location }) => location.id === id).map(({ location }) => location.language);
    return wanted
      .filter((language) => !there.includes(language) && !lost.hasTranslation(id, 'paths', language))
      .map((language) => {
        const translation = baseOf(name).replace(/\.yaml$/, `.${language}.yaml`);
        return { ...diagnose('translation/missing', startOf(name), { language, name: translation }), language };
      });
  });
}

/** Texts by language, told once a file. Captions are the film's own matter. */
function missingTexts(shelf: PackageShelf, languages: readonly Language[]): Diagnostic[] {
  const modules = [...shelf.modules.values()].map(({ module }) => module);
  const films = [...shelf.films.values()].map(({ film }) => film);
  return [shelf.package, ...modules, ...films].flatMap((file) => {
    const texts = file?.value ? textsIn(file.value, '', file.placeOf).filter(({ what }) => what === 'tekst') : [];
    return languages.flatMap((language) => {
      const [first, ...others] = texts.filter(({ written }) => !written.includes(language));
      if (first === undefined) return [];
      const related = others.slice(0, mostPlaces - 1).map(({ at }) => ({ at, says: said('Også her', 'Also here') }));
      return [{ ...diagnose('translation/text-missing', first.at, { language, count: others.length + 1 }, related), language }];
    });
  });
}
