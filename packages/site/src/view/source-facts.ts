import { packageOf, type Source } from '@stifinner/core';
import type { Drawing } from '../build/drawing.ts';
import { spoken } from '../components/words.ts';

/** «Forskning · Perspektiv: læringsvitenskap · Åpen for alle». */
export function sourceFacts(source: Source, { t, index, language }: Pick<Drawing, 't' | 'index' | 'language'>): string {
  const names = index.packages.get(packageOf(source.id))?.perspectives ?? {};
  const name = Object.hasOwn(names, source.perspective) ? names[source.perspective] : undefined;
  const perspective = name === undefined ? source.perspective.replaceAll('-', ' ') : spoken(name, language).value;
  return [t.page.sourceKinds[source.kind], t.page.perspective(perspective), t.page.access[source.access]].join(' · ');
}
