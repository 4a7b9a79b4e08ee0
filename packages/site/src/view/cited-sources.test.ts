import { indexCatalog, type Language, type TemplatePage } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { drawings } from '../build/drawing.ts';
import { bodyHtml } from '../components/body-html.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { allCitedSources, citedSources } from './cited-sources.ts';

const index = indexCatalog(sampleCatalog);
const template = (kind: TemplatePage['kind'], subject: string | null, language: Language = 'nb'): TemplatePage => ({
  key: `${kind}/`,
  kind,
  subject,
  language,
});
const citedOn = (...of: Parameters<typeof template>) => [...new Set(citedSources(index, template(...of)).ids)].sort();

describe('the sources of a page', () => {
  test('are those at its top, in its text and of its readings', () => {
    expect(citedOn('page', 'prove/dybde')).toEqual(['prove/nou', 'prove/sawyer']);
  });

  test('of a block are those in the block alone', () => {
    expect(citedOn('block', 'prove/dybde#bakgrunn')).toEqual(['prove/nou', 'prove/sawyer']);
    expect(citedOn('block', 'prove/dybde#sjekk')).toEqual(['prove/sawyer']);
    expect(citedOn('block', 'prove/dybde#sammenlign')).toEqual([]);
  });

  test('are none where nothing is cited', () => {
    expect(citedOn('front', null)).toEqual([]);
    expect(citedOn('page', 'prove/ingen')).toEqual([]);
  });

  test('are read in the language that the text is found in', () => {
    expect(citedSources(index, template('page', 'prove/dybde', 'en')).language).toBe('nb');
  });
});

test('every source that a page cites is known', () => {
  expect([...allCitedSources(index).keys()]).toEqual(['prove/nou', 'prove/sawyer']);
});

test('a citation in a text leads to the list of its page', () => {
  const draw = drawings({ catalog: sampleCatalog, languages: ['nb'] });
  const drawing = draw(template('page', 'prove/dybde'));
  const html = bodyHtml('<p>Slik <cite data-sources="prove/nou, s. 14"></cite>.</p>', drawing);
  const anchor = drawing.sources().entry('prove/nou')?.anchor;
  expect(html).toMatch(
    new RegExp(`^<p>Slik <span class="citation">\\(<a href="#${anchor}">[^<]+, s\\. 14</a>\\)</span>\\.</p>$`),
  );
});
