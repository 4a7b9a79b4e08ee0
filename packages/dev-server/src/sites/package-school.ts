import type { CatalogPackage, SchoolEntry } from '@stifinner/core';

/** The languages of interfaces that a package has its pages in. */
export const libraryLanguages = ({ languages }: CatalogPackage): ('nb' | 'nn')[] => {
  const own = languages.filter((language) => language === 'nb' || language === 'nn');
  return own.length > 0 ? own : ['nb'];
};

/** A whole package as though a school had its library and every path that it suggests, in the order of the package. */
export function packageSchool(pkg: CatalogPackage, language: 'nb' | 'nn'): SchoolEntry {
  return {
    id: pkg.id,
    file: pkg.file,
    value: {
      id: pkg.id,
      name: pkg.title[language] ?? pkg.title.nb ?? pkg.title.nn ?? pkg.id,
      owner: pkg.id,
      language,
      colour: '#1f5a8a',
      paths: pkg.paths.map(({ id }) => id),
      packages: [pkg.id],
      outside: 'included',
    },
    places: {},
    paths: [],
    faults: [],
  };
}
