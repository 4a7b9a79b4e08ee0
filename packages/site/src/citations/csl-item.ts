import type { Language, Source } from '@stifinner/core';
import type { CslItem } from 'citeproc';

/** A plain number of a report is said to be one; `2015:8` says so itself. */
const numberText = (number: string, language: Language): string =>
  language !== 'en' && /^\d+$/.test(number) ? `nr. ${number}` : number;

/**
 * A law, a regulation or a curriculum, as the Norwegian manual of APA lists it: under its short title, or whoever gave it,
 * with its number last. Styles have only the American way with laws.
 */
function lawFields({ author, title, number, 'title-short': short }: Source): Record<string, unknown> {
  return {
    type: 'report',
    author: short === undefined ? author : [{ literal: short }],
    title: number === undefined ? title : `${title} (${number})`,
    number: undefined,
    'title-short': undefined,
  };
}

/** Whoever gave out what they wrote themselves is named once. */
const isOwnPublisher = ({ author, publisher }: Source): boolean => author?.length === 1 && author[0]?.literal === publisher;

/** A source as the library takes it. */
export function cslItem(source: Source, language: Language): CslItem {
  const { kind: _kind, perspective: _perspective, access: _access, issued, ...fields } = source;
  return {
    ...fields,
    ...(source.number === undefined ? {} : { number: numberText(source.number, language) }),
    ...(source.type === 'legislation' ? lawFields(source) : {}),
    // To the library an article without more is one that has not come out anywhere.
    ...(source.type === 'article' && source['container-title'] !== undefined ? { type: 'article-magazine' } : {}),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [[issued]] } }),
    ...(isOwnPublisher(source) ? { publisher: undefined } : {}),
    system_id: source.id,
  };
}
