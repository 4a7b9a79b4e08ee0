import type { Language } from '@stifinner/schemas';

/**
 * Ids are bare inside a package, and qualified everywhere else: `lk20/x`, and `lk20/x#block` for a block of a page.
 * They are plain ASCII, so code-unit order is their order.
 */
const idGrammar = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** Whether a text can be a bare id. */
export const isId = (text: string): boolean => idGrammar.test(text);

/** `lk20/x` from `lk20` and `x`; an id that is qualified already stays as it is. */
export const qualify = (packageId: string, id: string): string => (id.includes('/') ? id : `${packageId}/${id}`);

/** `lk20/x#block` from the page's qualified id and the block's. */
export const qualifyBlock = (page: string, block: string): string => `${page}#${block}`;

/** The package of a qualified id; empty for a bare one. */
export const packageOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

/** The id inside its package, with its block where it has one: `x`, `x#block`. */
export const localOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The two halves of a block's id; null where there is no block in it. */
export function splitBlockId(id: string): { page: string; block: string } | null {
  const hash = id.indexOf('#');
  return hash < 0 ? null : { page: id.slice(0, hash), block: id.slice(hash + 1) };
}

/** `lk20/x.en`: a page's text in one language, where that is a page of its own. No id has a dot in it. */
export const qualifyText = (page: string, language: Language): string => `${page}.${language}`;

/** The page and the language of such a text; null for an id without a language. */
export function splitTextId(id: string): { page: string; language: Language } | null {
  const dot = id.indexOf('.');
  return dot < 0 ? null : { page: id.slice(0, dot), language: id.slice(dot + 1) as Language };
}

/** Code-unit order, the same on every machine: for ids, files and addresses, not for people's words. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a site shows, as one string. Ids are unique by kind only, so a page and its film may bear the same id. */
export type SubjectKind = 'page' | 'film' | 'meeting' | 'module' | 'leader';
export type SubjectKey = `${SubjectKind}:${string}`;

/** `film:lk20/x`; for a page it is just the address that stands in a body's links, `page:lk20/x`. */
export const subjectKey = (kind: SubjectKind, id: string): SubjectKey => `${kind}:${id}`;

/** The kind and the qualified id of a key. */
export function splitSubjectKey(key: SubjectKey): { kind: SubjectKind; id: string } {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as SubjectKind, id: key.slice(colon + 1) };
}
