import { indexCatalog, type Source } from '@stifinner/core';
import { expect, it } from 'vitest';
import { messagesFor } from '../messages/messages.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { sourceFacts } from './source-facts.ts';

const index = indexCatalog(sampleCatalog);
const sources = sampleCatalog.packages[0]?.sources ?? [];
const factsOf = (id: string, language: 'nb' | 'nn', change: Partial<Source> = {}) => {
  const source = sources.find((each) => each.id === id || each.id.endsWith(`/${id}`))!;
  return sourceFacts({ ...source, id: `prove/${id}`, ...change }, { t: messagesFor(language), index, language });
};

it('tells the kind of a source, its perspective by name, and whether it must be paid for', () => {
  expect(factsOf('sawyer', 'nb')).toBe('Forskning · Perspektiv: læringsvitenskap · Bak betaling');
  expect(factsOf('sawyer', 'nn')).toBe('Forsking · Perspektiv: læringsvitskap · Bak betaling');
  expect(factsOf('nou', 'nb')).toBe('Styringsdokument · Perspektiv: kompetanse · Åpen for alle');
});

it('tells a perspective without a name by its words', () => {
  expect(factsOf('nou', 'nn', { perspective: 'kritisk-pedagogikk' })).toContain('Perspektiv: kritisk pedagogikk');
  expect(factsOf('nou', 'nn', { perspective: 'constructor' })).toContain('Perspektiv: constructor');
});
