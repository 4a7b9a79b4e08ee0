/** The types of Grep, the national database of curricula, by what their codes begin with. */
const types = new Map([
  ['KM', 'kompetansemaal-lk20'],
  ['KV', 'kompetansemaalsett-lk20'],
  ['KE', 'kjerneelementer-lk20'],
  ['TT', 'tverrfaglige-temaer-lk20'],
]);

/** Where a code from Grep is read: a curriculum (`NOR01-06`) at udir.no, its parts in the database; null for what is neither. */
export function curriculumAddress(code: string): string | null {
  if (/^[A-Z]{3}[0-9]{2}-[0-9]{2}$/.test(code)) return `https://www.udir.no/lk20/${code.toLowerCase()}`;
  const type = /^[A-Z]{2}[0-9]+$/.test(code) ? types.get(code.slice(0, 2)) : undefined;
  return type === undefined ? null : `https://data.udir.no/kl06/v201906/${type}/${code}`;
}
