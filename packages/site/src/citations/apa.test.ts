import type { Language } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { sampleSources } from '../testing/sample-sources.ts';
import { makeEngine } from './engine.ts';
import { Bibliography } from './page-sources.ts';

const bibliographies = new Map<Language, Bibliography>();
function page(language: Language, ...ids: string[]) {
  const made = bibliographies.get(language) ?? new Bibliography(language, sampleSources);
  bibliographies.set(language, made);
  return made.page(ids.map((id) => `prove/${id}`));
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

type Expected = Partial<Record<Language, string>>;
const norwegian = (text: string): Expected => ({ nb: text, nn: text, se: text });

/** What the Norwegian APA manual says, and in English what APA says. */
const entries: Record<string, Expected> = {
  article: {
    ...norwegian(
      'Hattie, J. & Timperley, H. (2007). The power of feedback. Review of Educational Research, 77(1), 81–112. https://doi.org/10.3102/003465430298487',
    ),
    en: 'Hattie, J., & Timperley, H. (2007). The power of feedback. Review of Educational Research, 77(1), 81–112. https://doi.org/10.3102/003465430298487',
  },
  book: {
    ...norwegian(
      'Hopfenbeck, T. N. (2014). Strategier for læring: Om selvregulering, vurdering og god undervisning. Universitetsforlaget.',
    ),
    en: 'Hopfenbeck, T. N. (2014). Strategier for læring: Om selvregulering, vurdering og god undervisning. Universitetsforlaget.',
  },
  edition: {
    ...norwegian('Dewey, J. (1916). Democracy and education (2. utg.). Macmillan.'),
    en: 'Dewey, J. (1916). Democracy and education (2nd ed.). Macmillan.',
  },
  edited: {
    ...norwegian('Olsen, R. & Lie, K. (Red.). (2020). Skolen i samtiden. Gyldendal.'),
    en: 'Olsen, R., & Lie, K. (Eds.). (2020). Skolen i samtiden. Gyldendal.',
  },
  chapter: {
    ...norwegian(
      'Irgens, E. J. (2010). Rom for arbeid: Lederen som konstruktør av den gode skole. I R.-A. Andreassen, E. J. Irgens & E. M. Skaalvik (Red.), Kompetent skoleledelse (s. 125–145). Tapir Akademisk Forlag.',
    ),
    en: 'Irgens, E. J. (2010). Rom for arbeid: Lederen som konstruktør av den gode skole. In R.-A. Andreassen, E. J. Irgens, & E. M. Skaalvik (Eds.), Kompetent skoleledelse (pp. 125–145). Tapir Akademisk Forlag.',
  },
  report: {
    ...norwegian(
      'Ludvigsen-utvalget. (2015). Fremtidens skole – Fornyelse av fag og kompetanser (NOU 2015:8). Kunnskapsdepartementet. https://www.regjeringen.no/no/dokumenter/nou-2015-8/id2417001/',
    ),
    en: 'Ludvigsen-utvalget. (2015). Fremtidens skole – Fornyelse av fag og kompetanser (NOU 2015:8). Kunnskapsdepartementet. https://www.regjeringen.no/no/dokumenter/nou-2015-8/id2417001/',
  },
  numbered: {
    ...norwegian('Dahl, T., Lie, Å. & Ås, P. (2019). Lærere i partnerskoler (Rapport nr. 3). NIFU.'),
    en: 'Dahl, T., Lie, Å., & Ås, P. (2019). Lærere i partnerskoler (Rapport No. 3). NIFU.',
  },
  webpage: {
    ...norwegian(
      'Utdanningsdirektoratet. (u.å.). Kompetansebegrepet. https://www.udir.no/laring-og-trivsel/lareplanverket/film-kompetansebegrepet/',
    ),
    en: 'Utdanningsdirektoratet. (n.d.). Kompetansebegrepet. https://www.udir.no/laring-og-trivsel/lareplanverket/film-kompetansebegrepet/',
  },
  law: {
    ...norwegian(
      'Opplæringslova. (2023). Lov om grunnskoleopplæringa og den vidaregåande opplæringa (LOV-2023-06-09-30). Lovdata. https://lovdata.no/dokument/NL/lov/2023-06-09-30',
    ),
    en: 'Opplæringslova. (2023). Lov om grunnskoleopplæringa og den vidaregåande opplæringa (LOV-2023-06-09-30). Lovdata. https://lovdata.no/dokument/NL/lov/2023-06-09-30',
  },
  curriculum: {
    ...norwegian(
      'Kunnskapsdepartementet. (2017). Overordnet del – verdier og prinsipper for grunnopplæringen. https://www.udir.no/lk20/overordnet-del/',
    ),
    en: 'Kunnskapsdepartementet. (2017). Overordnet del – verdier og prinsipper for grunnopplæringen. https://www.udir.no/lk20/overordnet-del/',
  },
  thesis: {
    ...norwegian('Smith, K. (2009). Strategies for self-assessment [Doktorgradsavhandling]. Universitetet i Bergen.'),
    en: 'Smith, K. (2009). Strategies for self-assessment [Doktorgradsavhandling]. Universitetet i Bergen.',
  },
  magazine: {
    ...norwegian('Furberg, A., Silseth, K. & Rødnes, K. A. (2023). Læreres undervisning om tverrfaglige tema. Bedre Skole, 4.'),
    en: 'Furberg, A., Silseth, K., & Rødnes, K. A. (2023). Læreres undervisning om tverrfaglige tema. Bedre Skole, 4.',
  },
};

describe('an entry', () => {
  test.each(
    Object.entries(entries).flatMap(([id, expected]) =>
      Object.entries(expected).map(([language, text]) => [id, language as Language, text] as const),
    ),
  )('%s, in %s', (id, language, text) => {
    expect(page(language, id).entries.map(({ html }) => textOf(html))).toEqual([text]);
  });

  test('has its italics, and its address as a link', () => {
    expect(page('nb', 'article').entries[0]?.html).toBe(
      'Hattie, J. &amp; Timperley, H. (2007). The power of feedback. <i>Review of Educational Research</i>, <i>77</i>(1), 81–112. <a href="https://doi.org/10.3102/003465430298487" rel="noopener">https://doi.org/10.3102/003465430298487</a>',
    );
  });

  test('is text, whatever its source says', () => {
    const { entries: found, inText } = page('nb', 'hostile');
    const html = `${found[0]?.html}${inText([{ source: 'prove/hostile', locator: 's. 3 (note)' }])}`;
    const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    expect(tags).toEqual([
      '<i>',
      '<span class="upright">',
      '</span>',
      '</i>',
      '<a href="https://doi.org/10.1234/a&quot;onclick=alert(1)&lt;b&gt;&amp;c" rel="noopener">',
      '</a>',
      '<span class="citation">',
      '<a href="#kilde_prove_hostile">',
      '</a>',
      '</span>',
    ]);
    expect(textOf(html)).toContain('Om &lt;script&gt;alert(1)&lt;/script&gt; & «ord»');
  });
});

const cited = (language: Language, sources: string[], locator: string | null = null): string =>
  textOf(page(language, ...sources).inText(sources.map((id) => ({ source: `prove/${id}`, locator }))));

describe('in the text', () => {
  test.each<[string, Language, string[], string | null, string]>([
    ['two authors', 'nb', ['article'], null, '(Hattie & Timperley, 2007)'],
    ['three authors', 'nb', ['numbered'], null, '(Dahl et al., 2019)'],
    ['three authors', 'nn', ['numbered'], null, '(Dahl et al., 2019)'],
    ['three authors', 'en', ['numbered'], null, '(Dahl et al., 2019)'],
    ['no year', 'nb', ['webpage'], null, '(Utdanningsdirektoratet, u.å.)'],
    ['no year', 'nn', ['webpage'], null, '(Utdanningsdirektoratet, u.å.)'],
    ['no year', 'en', ['webpage'], null, '(Utdanningsdirektoratet, n.d.)'],
    ['a page', 'nb', ['report'], 's. 14', '(Ludvigsen-utvalget, 2015, s. 14)'],
    ['pages', 'nn', ['report'], 's. 14-16', '(Ludvigsen-utvalget, 2015, s. 14–16)'],
    ['pages', 'en', ['report'], 'pp. 14-16', '(Ludvigsen-utvalget, 2015, pp. 14–16)'],
    ['several places', 'nb', ['report'], 's. 3, 5 og 9–11', '(Ludvigsen-utvalget, 2015, s. 3, 5 og 9–11)'],
    ['a chapter', 'nb', ['book'], 'kap. 3', '(Hopfenbeck, 2014, kap. 3)'],
    ['a section of a law', 'nb', ['law'], '§ 9-2', '(Opplæringslova, 2023, § 9-2)'],
    ['two sources, by name', 'nb', ['report', 'article'], null, '(Hattie & Timperley, 2007; Ludvigsen-utvalget, 2015)'],
    ['two of one author', 'nb', ['udir-c', 'udir-b'], null, '(Udir, 2020, 2021)'],
    ['one that is not known', 'nb', ['nobody'], null, ''],
  ])('%s, in %s', (_, language, sources, locator, expected) => {
    expect(cited(language, sources, locator)).toBe(expected);
  });

  test('each source is a link to its entry', () => {
    const { entries: found, inText } = page('nb', 'report', 'law');
    expect(inText([{ source: 'prove/law', locator: null }])).toBe(
      '<span class="citation">(<a href="#kilde_prove_law">Opplæringslova, 2023</a>)</span>',
    );
    expect(found.map(({ anchor }) => anchor)).toEqual(['kilde_prove_report', 'kilde_prove_law']);
  });
});

describe('two of the same author and year', () => {
  const both = () => page('nb', 'udir-a', 'book', 'udir-b', 'udir-c');

  test('are told apart on a page that has both', () => {
    expect(both().entries.map(({ html }) => textOf(html))).toEqual([
      'Hopfenbeck, T. N. (2014). Strategier for læring: Om selvregulering, vurdering og god undervisning. Universitetsforlaget.',
      'Udir. (2020a). Elevmedvirkning.',
      'Udir. (2020b). Å forstå kompetanse.',
      'Udir. (2021). Tilpasset opplæring.',
    ]);
    expect(textOf(both().inText([{ source: 'prove/udir-a', locator: 's. 2' }]))).toBe('(Udir, 2020b, s. 2)');
  });

  test('need no letter on a page that has one of them', () => {
    expect(page('nb', 'udir-a').entries.map(({ html }) => textOf(html))).toEqual(['Udir. (2020). Å forstå kompetanse.']);
    expect(cited('nb', ['udir-a'])).toBe('(Udir, 2020)');
  });

  test('have the same letters however the page is asked for', () => {
    const first = both().inText([{ source: 'prove/udir-b', locator: null }]);
    page('nb', 'udir-a', 'udir-c').inText([{ source: 'prove/udir-a', locator: null }]);
    expect(both().inText([{ source: 'prove/udir-b', locator: null }])).toBe(first);
    const fresh = new Bibliography('nb', sampleSources).page(['prove/udir-b', 'prove/udir-a', 'prove/book', 'prove/udir-c']);
    expect(fresh.inText([{ source: 'prove/udir-b', locator: null }])).toBe(first);
    expect(fresh.entries).toEqual(both().entries);
  });
});

test('what another package cites, by another of the same name, tells nobody apart', () => {
  const book = (id: string, given: string) => ({
    ...sampleSources.get('prove/book')!,
    id,
    author: [{ family: 'Robinson', given }],
  });
  const sources = new Map([book('a/robinson', 'Viviane'), book('b/robinson', 'Viviane M. J.')].map((each) => [each.id, each]));
  const both = new Bibliography('nb', sources);
  // Pages are begun before any is done.
  const pages = [...sources.keys()].map((id) => ({ id, page: both.page([id]) }));
  const inTexts = pages.map(({ id, page: begun }) => textOf(begun.inText([{ source: id, locator: null }])));
  expect(inTexts).toEqual(['(Robinson, 2014)', '(Robinson, 2014)']);
});

test('the list stands in the order of Norwegian letters', () => {
  expect(page('nb', 'hostile', 'udir-c', 'thesis', 'edition').entries.map(({ source }) => source.id)).toEqual([
    'prove/edition',
    'prove/thesis',
    'prove/udir-c',
    'prove/hostile',
  ]);
});

test('no word in another language is fallen back on', () => {
  // The library asks for a locale by name when it lacks one: asked for another than was meant, it is refused.
  const engine = makeEngine('nn', sampleSources) as unknown as { sys: { retrieveLocale: (language: string) => string } };
  expect(() => engine.sys.retrieveLocale('en-US')).toThrow('asked for the locale "en-US" where "nn-NO" was meant');
});
