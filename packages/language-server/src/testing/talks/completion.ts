import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionRequest, CompletionResolveRequest } from 'vscode-languageserver-protocol/node';
import type { Editor } from '../editor.ts';

const page = 'content/lk20/dybdelaering/hva-er-dybdelaering.mdx';
const leader = 'content/lk20/dybdelaering/leder.mdx';
const path = 'sites/fjellheim/paths/host-2026.yaml';

/** What is offered while somebody writes, on the sample content. */
export function talkOfCompletion(editor: () => Editor): void {
  /** What is offered where a cursor stands in a file whose `words` are written over. */
  async function offered(file: string, words: string, instead: string): Promise<CompletionItem[]> {
    const text = editor().disk(file);
    expect(text).toContain(words);
    const answer = await editor().connection.sendRequest(
      CompletionRequest.type,
      await editor().write(file, text.replace(words, instead)),
    );
    await editor().close(file);
    return Array.isArray(answer) ? answer : [];
  }

  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
  const itemOf = (items: readonly CompletionItem[], label: string) => items.find((item) => item.label === label)!;

  describe('the top of a page', () => {
    test.each([
      ['a field, but none that stands there', 'ki‸', ['kind', 'audience', 'requires'], ['title', 'summary', 'goals']],
      ['the words of a field', 'kind: ‸', ['film', 'reading', 'practice'], ['kind']],
      ['the pages that it may build on, but not itself', 'requires:\n  - page: ‸', ['elevstemmer'], ['hva-er-dybdelaering']],
      ['the fields of an item of a list', 'requires:\n  - page: elevstemmer\n    ‸', ['why', 'hard'], ['page']],
      ['what brackets may hold', 'changes: [{ revision: 2, ‸', ['kind', 'what'], ['revision']],
      ['words in a list', 'audience:\n  - ‸', ['teacher', 'leader'], []],
      ['yes and no', 'requires:\n  - { page: elevstemmer, hard: ‸ }', ['true', 'false'], []],
      ['what the file is called', 'id: ‸', ['hva-er-dybdelaering'], []],
    ])('%s', async (_, written, there, away) => {
      const names = labels(await offered(page, 'kind: film', written));
      expect(names).toEqual(expect.arrayContaining(there));
      for (const name of away) expect(names).not.toContain(name);
    });

    test('a field that has its colon gets no other', async () => {
      const { textEdit } = itemOf(await offered(page, 'kind: film', 'ki‸nd: film'), 'kind');
      expect(textEdit).toMatchObject({ newText: 'kind', range: { start: { character: 0 }, end: { character: 4 } } });
    });

    test('a field is told by our own words, and what must be there comes first', async () => {
      const items = await offered(page, 'kind: film', '‸');
      const kind = itemOf(items, 'kind');
      expect(kind.documentation).toMatchObject({ value: expect.stringContaining('Hva siden mest er') });
      expect(kind.textEdit).toMatchObject({ newText: 'kind: ' });
      expect(kind.sortText! < itemOf(items, 'audience').sortText!).toBe(true);
    });
  });

  describe('the text of a page', () => {
    const words = 'Filmen går gjennom begrepet';
    test.each([
      ['sources after [@', '[@nou‸]', ['nou-2015-8', 'overordnet-del-2017'], []],
      ['a second source', '[@nou-2015-8; @over‸]', ['overordnet-del-2017'], []],
      ['components', '<‸', ['Film', 'Task', 'Section'], ['Meeting', 'Answer']],
      ['attributes that are not there yet', '<Task id="x" ki‸', ['kind', 'form', 'minutes', 'optional'], ['id']],
      ['the words of an attribute', '<Task id="x" form="‸"', ['alone', 'group'], ['film']],
      ['films', '<Film id="‸" />', ['elevstemmer', 'hva-er-dybdelaering'], ['mer-enn-skrift']],
      ['pictures', '<Figure file="‸"', ['rammen-om-fagene.webp'], []],
      [
        'pages, those of other packages by package',
        '[a](page:‸)',
        ['page:elevstemmer', 'page:multimodal/mer-enn-skrift'],
        ['#tegn'],
      ],
      ['blocks of the page', '[a](#‸)', ['#tegn', '#eksempel'], ['page:elevstemmer']],
      ['nothing in plain words', 'Vi ser filmen og ‸', [], ['Film']],
    ])('%s', async (_, written, there, away) => {
      const names = labels(await offered(page, words, written));
      expect(names).toEqual(expect.arrayContaining(there));
      for (const name of away) expect(names).not.toContain(name);
    });

    test('a component comes whole, with places to fill in', async () => {
      const task = itemOf(await offered(page, words, '<‸'), 'Task');
      expect(task.textEdit?.newText).toMatch(/^Task id="\$1" kind="\$\{2\|.*\|\}" .*>\n\$0\n<\/Task>$/);
    });

    test.each([
      ['the name of a tag alone, where the rest is there', '<Ta‸sk id="x" kind="practice">', 'Task', 'Task'],
      ['the name of an attribute alone, where its value is there', '<Task fo‸rm="alone">', 'form', 'form'],
    ])('%s', async (_, written, label, newText) => {
      expect(itemOf(await offered(page, words, written), label).textEdit).toMatchObject({ newText });
    });

    test('what closes is what is open', async () => {
      expect(labels(await offered(page, words, '<Task id="x">\nTekst\n</‸'))).toEqual(['Task']);
    });

    test('inside a component, only what may stand there', async () => {
      const names = labels(await offered(page, words, '<Question id="x">\nTekst\n<‸'));
      expect(names).toEqual(expect.arrayContaining(['Answer', 'Callout', 'Figure']));
      expect(names).not.toContain('Task');
    });

    test('an item tells its title in the list, and more when it is looked at', async () => {
      const film = itemOf(await offered(page, words, '<Film id="‸" />'), 'elevstemmer');
      expect(film).toMatchObject({ detail: 'Elevstemmer', filterText: 'elevstemmer Elevstemmer' });
      const more = await editor().connection.sendRequest(CompletionResolveRequest.type, film);
      expect(more.documentation).toMatchObject({
        value: expect.stringMatching(/\*\*Elevstemmer\*\*[\s\S]*film `lk20\/elevstemmer`[\s\S]*min/),
      });
    });
  });

  test('leader support may hold meetings, and its parts are those of the module', async () => {
    expect(labels(await offered(leader, '## Hvorfor denne modulen', '<‸'))).toContain('Meeting');
    const parts = await offered(leader, 'part="definisjon"', 'part="‸"');
    expect(labels(parts)).toEqual(['a-laere-a-laere', 'definisjon', 'vurdering-dybde']);
    expect(itemOf(parts, 'definisjon').detail).toBe('Definisjon og bakgrunn');
  });

  describe('a path of a school', () => {
    const words = '  - page: lk20/a-laere-a-laere\n';
    test.each([
      ['pages with their package', '  - page: ‸\n', ['lk20/elevstemmer', 'multimodal/mer-enn-skrift'], ['elevstemmer']],
      ['modules', '  - module: ‸\n', ['lk20/verdier'], ['lk20/elevstemmer']],
      ['meetings', '  - meeting: ‸\n', ['lk20/mote-definisjon'], []],
      ['films', '  - film: ‸\n', ['lk20/i-gang'], []],
      [
        'blocks of a page',
        '  - block: lk20/hva-er-dybdelaering#‸\n',
        ['lk20/hva-er-dybdelaering#tegn'],
        ['lk20/elevstemmer#lov'],
      ],
      ['blocks to leave out', '  - page: lk20/elevstemmer\n    omit: [‸]\n', ['lov'], ['tegn']],
      [
        'pages of the module to leave out',
        '  - module: lk20/verdier\n    except:\n      - ‸\n',
        ['lk20/elevstemmer'],
        ['lk20/dit-vi-vil'],
      ],
      ['kinds of steps', '  - ‸\n', ['page', 'module', 'film', 'text'], []],
      [
        'pages in a link in a note',
        '  - page: lk20/elevstemmer\n    note: Se [den](page:‸)\n',
        ['page:lk20/dit-vi-vil'],
        ['page:dit-vi-vil'],
      ],
    ])('%s', async (_, written, there, away) => {
      const names = labels(await offered(path, words, written));
      expect(names).toEqual(expect.arrayContaining(there));
      for (const name of away) expect(names).not.toContain(name);
    });
  });

  describe('other files', () => {
    test('a part is offered pages of the module, those that no part has first', async () => {
      const file = 'content/lk20/dybdelaering/module.yaml';
      const items = await offered(file, '[hva-er-dybdelaering, bakgrunn-for-dybdelaering,', '[‸, bakgrunn-for-dybdelaering,');
      expect(items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1))[0]?.label).toBe('hva-er-dybdelaering');
      expect(labels(items)).not.toContain('elevstemmer');
    });

    test('a package may weigh rules by their codes', async () => {
      const items = await offered('content/lk20/package.yaml', 'moduleMinutes: 900', 'severities:\n  page/‸');
      expect(labels(items)).toContain('page/review-date-passed');
    });

    test('a source is of the views that the package has', async () => {
      const items = await offered('content/lk20/references.yaml', 'perspective: arbeidslivsdemokrati', 'perspective: ‸');
      expect(labels(items)).toEqual(expect.arrayContaining(['arbeidslivsdemokrati', 'danning']));
    });

    test('a film knows the files beside it', async () => {
      const items = await offered('content/lk20/films/hva-er-dybdelaering/film.yaml', 'poster: poster.webp', 'poster: ‸');
      expect(labels(items)).toEqual(['poster.webp']);
    });

    test('moved.yaml may say what is there of the kind', async () => {
      const at = await editor().write(
        'content/lk20/moved.yaml',
        '- id: gammel\n  what: module\n  kind: renamed\n  to: [‸]\n  since: "1.0.0"\n',
      );
      const items = await editor().connection.sendRequest(CompletionRequest.type, at);
      expect(labels(items as CompletionItem[])).toContain('verdier');
      expect(labels(items as CompletionItem[])).not.toContain('elevstemmer');
      await editor().close('content/lk20/moved.yaml');
    });
  });
}
