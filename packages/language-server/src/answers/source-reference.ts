import { creditedIn, type Source } from '@stifinner/core';

/** A source as one line of Markdown: who, when, what, where. The page itself lists it by APA. */
export function sourceReference(source: Source): string {
  const { issued, title, publisher, URL, DOI } = source;
  const names = creditedIn(source).map(
    ({ family, given, literal }) => literal ?? [family, given].filter((name) => name).join(', '),
  );
  const where = [source['container-title'], publisher].filter((name) => name !== undefined).join(', ');
  const link = URL ?? (DOI === undefined ? '' : `https://doi.org/${DOI}`);
  return [
    `${names.join('; ')}${issued === undefined ? '' : ` (${issued})`}.`,
    `*${title}*.`,
    where && `${where}.`,
    link && `<${link}>`,
  ]
    .filter((piece) => piece !== '')
    .join(' ');
}
