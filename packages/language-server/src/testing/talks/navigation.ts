import { beforeAll, describe, expect, test } from 'vitest';
import {
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  type MarkupContent,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import type { Editor } from '../editor.ts';

const page = 'content/lk20/dybdelaering/hva-er-dybdelaering.mdx';
const module = 'content/lk20/dybdelaering/module.yaml';
const leader = 'content/lk20/dybdelaering/leder.mdx';
const path = 'sites/fjellheim/paths/host-2026.yaml';

/** What is told of what stands somewhere, and where it leads, on the sample content. */
export function talkOfNavigation(editor: () => Editor): void {
  beforeAll(() => editor().settle(page));

  const hover = async (file: string, words: string, into?: number): Promise<string> => {
    const answer = await editor().connection.sendRequest(HoverRequest.type, editor().at(file, words, into));
    return (answer?.contents as MarkupContent | undefined)?.value ?? '';
  };

  describe('hover', () => {
    test.each([
      [
        'a page in a link: title, minutes and summary',
        page,
        'page:tre-innvendinger',
        8,
        ['**Tre innvendinger mot dybdelæring**', 'min', 'modulen Dybdelæring', 'Tre lærere er skeptiske'],
      ],
      [
        'a page in a step of a path',
        path,
        'lk20/hva-er-dybdelaering',
        8,
        ['**Hva er dybdelæring?**', 'side `lk20/hva-er-dybdelaering`'],
      ],
      ['a film: title and length', page, '<Film id="hva-er', 12, ['film `lk20/hva-er-dybdelaering`', '3 min 1 s']],
      [
        'a source: its reference',
        page,
        '@nou-2015-8',
        3,
        ['Ludvigsen-utvalget (2015). *Fremtidens skole', 'åpen', 'perspektiv: kompetanse'],
      ],
      ['a source in cites', page, 'pellegrino-hilton-2012', 3, ['kilde `lk20/pellegrino-hilton-2012`']],
      [
        'a meeting: what it is for and what comes of it',
        path,
        'lk20/mote-verdiloftet',
        8,
        ['**Hva forteller veggene våre?**', 'Etterpå har dere'],
      ],
      ['a module', module, 'module: verdier', 10, ['modul `lk20/verdier`', 'sider']],
      ['a block to leave out', path, 'omit: [lov]', 8, ['blokk `lk20/elevstemmer#lov`', 'min']],
      ['a part', leader, 'part="definisjon"', 8, ['**Definisjon og bakgrunn**', '3 sider']],
      ['a suggested path', path, 'lk20/fra-verdi-til-vurdering', 8, ['sti `lk20/fra-verdi-til-vurdering`']],
      ['a field', page, 'keyPoints', 3, ['Hovedpunkter å ta med seg.', 'Eksempel:']],
      ['a field inside a field', page, 'basis: guess', 2, ['Hva minuttene bygger på.']],
      ['a component', page, '<Task id="eksempel"', 3, ['oppgave']],
      ['an attribute', page, 'form="alone"', 2, ['Eksempel:']],
      ['the value of an attribute', page, 'kind="reflection"', 9, ['Refleksjon']],
    ])('%s', async (_, file, words, into, said) => {
      const told = await hover(file, words, into);
      for (const each of said) expect(told).toContain(each);
    });

    test('plain words have nothing to tell', async () => expect(await hover(page, 'Mat og helse på 8. trinn', 3)).toBe(''));

    test('a nynorsk text is told in nynorsk', async () => {
      expect(await hover('content/lk20/dybdelaering/hva-er-dybdelaering.nn.mdx', '<Film id="hva', 12)).toContain(
        '**Kva er djupnelæring?**',
      );
    });
  });

  /** The lines that are gone to, as `file: line`. */
  const definition = async (file: string, words: string, into?: number) => {
    const answer = await editor().connection.sendRequest(DefinitionRequest.type, editor().at(file, words, into));
    return ((answer ?? []) as Location[]).map(({ uri, range }) => {
      const name = editor().nameOf(uri);
      return name.endsWith('.webp') ? name : `${name}: ${editor().disk(name).split('\n')[range.start.line]!.trim()}`;
    });
  };

  describe('go to definition', () => {
    test.each([
      [
        'a page from a link',
        page,
        'page:tre-innvendinger',
        8,
        'content/lk20/dybdelaering/tre-innvendinger.mdx: id: tre-innvendinger',
      ],
      [
        'a page from its list',
        module,
        'bakgrunn-for',
        3,
        'content/lk20/dybdelaering/bakgrunn-for-dybdelaering.mdx: id: bakgrunn-for-dybdelaering',
      ],
      [
        'a page from its translation',
        'content/lk20/dybdelaering/hva-er-dybdelaering.nn.mdx',
        'hva-er-dybdelaering',
        3,
        `${page}: id: hva-er-dybdelaering`,
      ],
      ['a film', page, '<Film id="hva-er', 12, 'content/lk20/films/hva-er-dybdelaering/film.yaml: id: hva-er-dybdelaering'],
      ['a module', 'content/lk20/package.yaml', 'veien-videre', 3, 'content/lk20/veien-videre/module.yaml: id: veien-videre'],
      ['a part', leader, 'part="definisjon"', 8, `${module}: - id: definisjon`],
      ['a source', page, '@nou-2015-8', 3, 'content/lk20/references.yaml: - id: nou-2015-8'],
      [
        'a suggested path',
        path,
        'fra-verdi-til-vurdering',
        3,
        'content/lk20/paths/fra-verdi-til-vurdering.yaml: id: fra-verdi-til-vurdering',
      ],
      ['a path of the school', 'sites/fjellheim/school.yaml', 'host-2026', 3, `${path}: id: host-2026`],
      [
        'a picture',
        'content/lk20/verdier/hva-er-overordnet-del.mdx',
        'rammen-om-fagene.webp',
        3,
        'content/lk20/figures/rammen-om-fagene.webp',
      ],
    ])('of %s', async (_, file, words, into, wanted) => expect(await definition(file, words, into)).toEqual([wanted]));

    test('of a meeting, the tag that gives it its id', async () => {
      expect(await definition(path, 'lk20/mote-verdiloftet', 8)).toEqual([
        expect.stringMatching(/^content\/lk20\/verdier\/leder\.mdx: <Meeting id="mote-verdiloftet"/),
      ]);
    });

    test('of plain words there is none', async () => expect(await definition(page, 'Mat og helse', 3)).toEqual([]));
  });

  const references = async (file: string, words: string, into: number, includeDeclaration = false) => {
    const answer = await editor().connection.sendRequest(ReferencesRequest.type, {
      ...editor().at(file, words, into),
      context: { includeDeclaration },
    });
    return (answer ?? []).map(({ uri }) => editor().nameOf(uri));
  };

  describe('find all references', () => {
    test('of a page: lists, requirements, links, suggested paths and the paths of schools', async () => {
      const found = await references(page, 'id: hva-er', 6);
      expect(found).toEqual(
        expect.arrayContaining([
          module,
          'content/lk20/dybdelaering/tre-innvendinger.mdx',
          'content/lk20/paths/fire-moter.yaml',
          path,
        ]),
      );
      expect(found).not.toContain(page);
      expect(await references(page, 'id: hva-er', 6, true)).toContain(page);
    });

    test('of a film, in every language', async () => {
      const found = await references('content/lk20/films/elevstemmer/film.yaml', 'id: elevstemmer', 6);
      expect(found).toEqual(
        expect.arrayContaining([
          'content/lk20/verdier/elevstemmer.mdx',
          'content/lk20/verdier/elevstemmer.nn.mdx',
          'sites/liavatn/paths/korte-okter.yaml',
        ]),
      );
    });

    test('of a source: cites, and each time that it is cited', async () => {
      const found = await references('content/lk20/references.yaml', 'id: nou-2015-8', 6);
      expect(found.filter((name) => name === page)).toHaveLength(2);
    });

    test('of a block, in the omissions of schools', async () => {
      expect(await references('content/lk20/verdier/elevstemmer.mdx', 'id="lov"', 5)).toContain(path);
    });
  });

  describe('the outline', () => {
    test('of a page holds its blocks, from tag to tag', async () => {
      const answer = await editor().connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri: editor().uri(page) },
      });
      const symbols = (answer ?? []).map((each) =>
        'range' in each ? `${each.name} ${each.detail} ${each.range.end.line > each.range.start.line}` : '',
      );
      expect(symbols).toEqual([
        'hva-er-dybdelaering film false',
        'eksempel reflection true',
        'tegn discussion true',
        'hva-det-ikke-er section true',
        'let-etter-ett practice true',
      ]);
    });

    test.each([
      [leader, 'mote-definisjon'],
      [module, 'definisjon'],
      [path, 'lk20/elevstemmer'],
      ['content/lk20/references.yaml', 'nou-2015-8'],
    ])('of %s', async (file, name) => {
      const answer = await editor().connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri: editor().uri(file) },
      });
      expect((answer ?? []).map((each) => each.name)).toContain(name);
    });
  });
}
