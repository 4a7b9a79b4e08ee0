const names: ReadonlyMap<string, string> = new Map([
  ['nb', 'bokmål'],
  ['nn', 'nynorsk'],
  ['se', 'nordsamisk'],
  ['en', 'engelsk'],
]);

/** `bokmål`; a language that has no name here is quoted. */
export const languageName = (language: string): string => names.get(language) ?? `\`${language}\``;
