import type { MappedPerspective, ReportedSource } from '@stifinner/schemas';
import type { CatalogPackage } from '../../catalog/catalog.ts';
import { compareIds } from '../../ids.ts';
import { textIn } from '../../language.ts';
import { reportSources } from '../report-sources.ts';
import { firstLanguage } from './first-language.ts';

/** The sources by the perspective that they bring: those with most sources first, then by their short words. */
export function mapPerspectives(pkg: CatalogPackage): MappedPerspective[] {
  const brought = new Map<string, ReportedSource[]>();
  for (const source of reportSources(pkg)) brought.set(source.perspective, [...(brought.get(source.perspective) ?? []), source]);
  return [...brought]
    .map(([id, sources]) => ({ id, title: nameOf(pkg, id), sources }))
    .sort((a, b) => b.sources.length - a.sources.length || compareIds(a.id, b.id));
}

function nameOf(pkg: CatalogPackage, id: string): string {
  const name = Object.hasOwn(pkg.perspectives, id) ? pkg.perspectives[id] : undefined;
  return name === undefined ? id : textIn(name, firstLanguage(pkg));
}
