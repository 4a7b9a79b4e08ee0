import {
  type BodyNode,
  type CatalogIndex,
  type CatalogPage,
  inLanguage,
  type Language,
  replaceCitations,
  type Source,
  splitTextId,
  type TemplatePage,
} from '@stifinner/core';
import { findBlock } from './body-search.ts';

/** The sources that a drawn page cites, and the language that it cites them in. */
export interface CitedSources {
  language: Language;
  /** Qualified, each once or more. */
  ids: string[];
}

/** What a page of a package is drawn with: the sources at its top and in its text, and those of its readings. */
const ofPage = ({ cites, blocks }: CatalogPage): string[] => [
  ...cites,
  ...blocks.flatMap(({ source }) => (source === null ? [] : [source])),
];

function inHtml(html: string): string[] {
  const ids: string[] = [];
  replaceCitations(html, (citations) => {
    ids.push(...citations.map(({ source }) => source));
    return '';
  });
  return ids;
}

const inNodes = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'html') return inHtml(node.html);
    if (node.type === 'meeting') return [];
    if (node.type === 'figure') return inHtml(node.caption ?? '');
    const answers = node.type === 'block' ? node.answers.flatMap(({ html }) => inHtml(html)) : [];
    return [...inNodes(node.children), ...answers];
  });

/** What a template page cites; most kinds of page cite nothing. */
export function citedSources(index: CatalogIndex, { kind, subject, language }: TemplatePage): CitedSources {
  const id = subject ?? '';
  if (kind === 'page') {
    const further = splitTextId(id);
    const page = index.pages.get(further?.page ?? id);
    return {
      language: inLanguage(page?.texts ?? {}, further?.language ?? language)?.language ?? language,
      ids: page === undefined ? [] : ofPage(page),
    };
  }
  if (kind === 'leader') {
    const support = index.modules.get(id)?.leaderSupport;
    return { language: inLanguage(support?.texts ?? {}, language)?.language ?? language, ids: support?.cites ?? [] };
  }
  if (kind === 'meeting') {
    const text = inLanguage(index.meetings.get(id)?.texts ?? {}, language);
    const parts = text === null ? [] : [...text.value.roles, ...text.value.rounds];
    return { language: text?.language ?? language, ids: parts.flatMap(({ html }) => inHtml(html)) };
  }
  const found = kind === 'block' ? index.blocks.get(id) : undefined;
  const text = inLanguage(found?.page.texts ?? {}, language);
  const node = found === undefined || text === null ? null : findBlock(text.value.body, found.block.id);
  if (found === undefined || text === null || node === null) return { language, ids: [] };
  const own = found.block.source === null ? [] : [found.block.source];
  return { language: text.language, ids: [...own, ...inNodes([node])] };
}

/** Every source that some page of the catalog cites, by its id. */
export function allCitedSources(index: CatalogIndex): ReadonlyMap<string, Source> {
  const pages = [...index.pages.values()].flatMap(ofPage);
  const leaders = [...index.modules.values()].flatMap(({ leaderSupport }) => leaderSupport?.cites ?? []);
  return new Map(
    [...new Set([...pages, ...leaders])].sort().flatMap((id) => {
      const source = index.sources.get(id);
      return source === undefined ? [] : [[id, { ...source, id }] as const];
    }),
  );
}
