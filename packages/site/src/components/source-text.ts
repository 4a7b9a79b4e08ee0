import type { Source } from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';

/** A source in a list: who and when, what, and where it came out. */
export interface SourceText {
  authors: string;
  year: string;
  title: string;
  where: string;
  href: string | null;
}

/** Author, year, title and place, as readers look for them; the DOI is the address where there is one. */
export function sourceText(source: Source, t: Messages): SourceText {
  const names = source.author.map((author) => author.literal ?? [author.family, author.given].filter(Boolean).join(', '));
  const container = source['container-title'];
  const issue = [source.volume, source.issue === undefined ? undefined : `(${source.issue})`].filter(Boolean).join('');
  const where = [container, issue || undefined, source.page, source.publisher].filter((part) => part !== undefined).join(', ');
  return {
    authors: names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('; ')} & ${names.at(-1)}`,
    year: source.issued === undefined ? t.page.noDate : String(source.issued),
    title: source.title,
    where,
    href: source.DOI === undefined ? (source.URL ?? null) : `https://doi.org/${source.DOI}`,
  };
}
