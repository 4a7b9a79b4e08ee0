import { blocksWith, type CatalogIndex, packageOf, splitTextId, type TemplatePage } from '@stifinner/core';
import { filmElsewhere } from './film-elsewhere.ts';
import { shownBlocks, type Without } from './page-card.ts';

/** The hosts of the players that a reader of this page may ask for, sorted; without those of what a path leaves out. */
export function frameHosts(index: CatalogIndex, { kind, subject }: TemplatePage, without?: Without): string[] {
  const hosts = filmsOf(index, kind, subject ?? '', without).flatMap((id) => {
    const film = index.films.get(id);
    const known = index.packages.get(packageOf(id))?.filmHosts ?? [];
    return (film === undefined ? null : filmElsewhere(film, known))?.player?.host ?? [];
  });
  return [...new Set(hosts)].sort();
}

/** What `frame-src` says of those hosts. */
export const frameSources = (hosts: readonly string[]): string =>
  hosts.length === 0 ? "'none'" : hosts.map((host) => `https://${host}`).join(' ');

function filmsOf(index: CatalogIndex, kind: TemplatePage['kind'], subject: string, without?: Without): string[] {
  const page = index.pages.get(splitTextId(subject)?.page ?? subject);
  const block = index.blocks.get(subject);
  if (kind === 'film') return [subject];
  if (kind === 'page' && page !== undefined) return shownBlocks(page, without).flatMap(({ film }) => film ?? []);
  if (kind === 'block' && block !== undefined) return blocksWith(block.page, block.block.id).flatMap(({ film }) => film ?? []);
  return [];
}
