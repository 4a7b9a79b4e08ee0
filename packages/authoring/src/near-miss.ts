import { nearest } from '@stifinner/core';

/** Norwegian words that authors write where a field has an English name. */
const inNorwegian: ReadonlyMap<string, string> = new Map([
  ['tittel', 'title'],
  ['sammendrag', 'summary'],
  ['minutter', 'minutes'],
  ['mål', 'goals'],
  ['kilde', 'source'],
  ['kilder', 'cites'],
  ['revisjon', 'revision'],
  ['navn', 'name'],
  ['farge', 'colour'],
  ['color', 'colour'],
  ['license', 'licence'],
  ['lisens', 'licence'],
  ['språk', 'language'],
  ['modul', 'module'],
  ['moduler', 'modules'],
  ['del', 'part'],
  ['deler', 'parts'],
  ['side', 'page'],
  ['sider', 'pages'],
  ['steg', 'steps'],
  ['sti', 'path'],
  ['stier', 'paths'],
  ['møte', 'meeting'],
  ['tekst', 'text'],
  ['lenke', 'link'],
  ['merknad', 'note'],
  ['hvorfor', 'why'],
  ['fordi', 'because'],
  ['form', 'form'],
  ['arbeidsform', 'form'],
  ['målgruppe', 'audience'],
  ['formål', 'purpose'],
  ['spørsmål', 'questions'],
  ['svar', 'answers'],
  ['alene', 'alone'],
  ['gruppe', 'group'],
  ['plenum', 'plenary'],
  ['lærer', 'teacher'],
  ['leder', 'leader'],
]);

/** The candidate that was most likely meant, or undefined where none is near: a Norwegian word for it, or a slip or two away. */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  // Long words are near nothing, and the measure is quadratic.
  if (word.length > 130) return undefined;
  const names = [...candidates];
  const meant = inNorwegian.get(word.toLowerCase());
  return meant !== undefined && names.includes(meant) ? meant : (nearest(word, names) ?? undefined);
}
