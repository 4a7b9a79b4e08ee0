import type { MappedEdge } from '@stifinner/schemas';
import type { CatalogPackage } from '../../catalog/catalog.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { textIn } from '../../language.ts';
import { firstLanguage } from './first-language.ts';

/**
 * What comes before what in a package: pairs that its order rules speak of and that a path can keep, then what modules
 * build on, then what pages build on, each in the order in which it was written. What is named and is not there is left out.
 */
export function mapEdges(pkg: CatalogPackage, index: CatalogIndex): MappedEdge[] {
  const first = firstLanguage(pkg);
  const order = (index.order.get(pkg.id) ?? []).map(({ first: from, later: to, hard, rules }): MappedEdge => {
    const why = rules.flatMap((number) => pkg.order[number] ?? []).map((rule) => textIn(rule.why, first));
    return { kind: 'order', from, to, hard, why: why.join(' ') };
  });
  const modules = pkg.modules.flatMap((module) =>
    module.requires
      .filter(({ id }) => index.modules.has(id))
      .map(({ id, hard, why }): MappedEdge => ({ kind: 'module', from: id, to: module.id, hard, why: textIn(why, first) })),
  );
  const pages = pkg.modules
    .flatMap((module) => module.pages)
    .flatMap((page) =>
      page.requires
        .filter(({ id }) => index.pages.has(id))
        .map(({ id, hard, why }): MappedEdge => ({ kind: 'page', from: id, to: page.id, hard, why })),
    );
  return [...order, ...modules, ...pages];
}
