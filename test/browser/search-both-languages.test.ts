import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { search } from './searching.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** The county's library holds both packages whole; the nynorsk school reads them in nynorsk. */
const sites = { nb: 'havlandet', nn: 'liavatn' };

/** What a teacher may ask for, and the page that should be among the first three of a group: inflected forms, compounds, words of the body alone. */
const queries: [language: keyof typeof sites, query: string, page: string][] = [
  ['nb', 'samspill', 'samspill'],
  ['nb', 'modaliteter', 'mer-enn-skrift'],
  ['nb', 'personvern', 'personvern-og-opphavsrett'],
  ['nb', 'opphavsretten', 'personvern-og-opphavsrett'],
  ['nb', 'podkast intervju', 'lydfortelling-i-samfunnsfag'],
  ['nb', 'bestefar', 'lydfortelling-i-samfunnsfag'],
  ['nb', 'animasjon', 'forklare-i-naturfag'],
  ['nb', 'drivhuseffekten', 'forklare-i-naturfag'],
  ['nb', 'taushetsplikt', 'dokumentere-i-yrkesfag'],
  ['nb', 'helsearbeiderfag', 'dokumentere-i-yrkesfag'],
  ['nb', 'figurtall fliser', 'vise-tankegangen-i-matematikk'],
  ['nb', 'matematikk opptak', 'vise-tankegangen-i-matematikk'],
  ['nb', 'storyboard', 'kommentere-det-som-kan-endres'],
  ['nb', 'kunstig intelligens', 'ki-i-elevtekster'],
  ['nb', 'lese på skjerm eller papir', 'skjerm-og-papir'],
  ['nb', 'medelevvurdering', 'elever-som-vurderer-hverandre'],
  ['nb', 'vurderingskriterier', 'kriterier-sammen-med-elevene'],
  ['nb', 'samme karakter på ulike skoler', 'kan-karakterene-sammenlignes'],
  ['nb', 'teksting av film', 'tekster-for-alle'],
  ['nb', 'tilbakemeldinger underveis', 'kommentere-det-som-kan-endres'],
  ['nn', 'samspel', 'samspill'],
  ['nn', 'kjelder', 'bilder-lyd-og-kilder'],
  ['nn', 'bileta og kjeldene', 'bilder-lyd-og-kilder'],
  ['nn', 'lydforteljing', 'lydfortelling-i-samfunnsfag'],
  ['nn', 'intervju med besteforeldre', 'lydfortelling-i-samfunnsfag'],
  ['nn', 'forteljingar', 'digital-fortelling-i-norsk'],
  ['nn', 'eiga stemme', 'egen-stemme-om-eget-arbeid'],
  ['nn', 'teieplikt', 'dokumentere-i-yrkesfag'],
  ['nn', 'pasientar', 'dokumentere-i-yrkesfag'],
  ['nn', 'yrkesfag foto', 'dokumentere-i-yrkesfag'],
  ['nn', 'matematikk', 'vise-tankegangen-i-matematikk'],
  ['nn', 'brøk', 'vise-tankegangen-i-matematikk'],
  ['nn', 'naturfag modellar', 'forklare-i-naturfag'],
  ['nn', 'teikneserie logg', 'skrive-sammen'],
  ['nn', 'samskriving', 'skrive-sammen'],
  ['nn', 'læreplanen', 'det-laereplanen-sier'],
  ['nn', 'kjenneteikn på kvalitet', 'kjennetegn-pa-kvalitet'],
  ['nn', 'tilrettelegging', 'tilrettelegging-uten-a-senke-kravet'],
  ['nn', 'rettferdig mot film', 'like-rettferdig-mot-film-og-stil'],
  ['nn', 'skjermopptak', 'tilbakemelding-med-lyd-og-bilde'],
];

test('twenty in each language', () => {
  for (const language of ['nb', 'nn']) expect(queries.filter(([asked]) => asked === language)).toHaveLength(20);
});

test.each(queries)('%s: %s finds %s', async (language, query, id) => {
  const { inPath, elsewhere } = await search(page, sites[language], query);
  const first = [...inPath.slice(0, 3), ...elsewhere.slice(0, 3)];
  expect(first.map((address) => address.split('/').at(-2))).toContain(id);
});
