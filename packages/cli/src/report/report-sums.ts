import type { Report } from '@stifinner/core/report';

type Totals = Report['totals'];

/** Languages with their numbers, those that have any: «nb 6, nn 2». */
const byLanguage = (counts: NonNullable<Totals['films']>['captions']): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([language, count]) => `${language} ${count}`)
    .join(', ') || 'ingen';

/** Lines below the table of films; none where the report has no films. */
export function filmSums(totals: Totals['films']): string[] {
  if (!totals) return [];
  const { count, published, captions, transcript, audioDescription: told } = totals;
  return [
    `I alt ${count}, av dem ${published} laget. Av de som er laget:`,
    `  teksting: ${byLanguage(captions)}`,
    `  som tekst: ${byLanguage(transcript)}`,
    `  synstolking: trengs ikke ${told.notNeeded}, finnes ${told.described}, mangler ${told.none}, ikke sagt ${told.unsaid}`,
  ];
}

/** As `filmSums`, for pages. */
export function pageSums(totals: Totals['pages']): string[] {
  if (!totals) return [];
  const { count, draft, review, published, there, stale } = totals;
  return [
    `I alt ${count}: ferdig ${published}, gjennomleses ${review}, kladd ${draft}`,
    `  finnes på: ${byLanguage(there)}`,
    `  eldre enn originalen: ${byLanguage(stale)}`,
  ];
}

/** As `filmSums`, for sources. */
export function sourceSums(totals: Totals['sources']): string[] {
  if (!totals) return [];
  const { count, research, policy, practice, open, paywalled, perspectives, uncited } = totals;
  return [
    `I alt ${count}: forskning ${research}, styringsdokumenter ${policy}, praksis ${practice}`,
    `  åpne ${open}, bak betaling ${paywalled}, ulike perspektiver ${perspectives}, ikke i bruk ${uncited}`,
  ];
}

/** As `filmSums`, for pictures. */
export function figureSums(totals: Totals['figures']): string[] {
  if (!totals) return [];
  const { count, shown, alt } = totals;
  return [`I alt ${count}, vist ${shown} ${shown === 1 ? 'sted' : 'steder'}`, `  alternativ tekst: ${byLanguage(alt)}`];
}
