import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import { PrepareRenameRequest, RenameRequest, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { applyEdit, source } from '../apply-edit.ts';
import type { Editor } from '../editor.ts';

const page = 'content/lk20/dybdelaering/hva-er-dybdelaering.mdx';
const path = 'sites/fjellheim/paths/host-2026.yaml';

/** What a new id changes, on the sample content: after it, a check finds nothing new but that schools should be told. */
export function talkOfRenaming(editor: () => Editor): void {
  let files: SourceFile[];
  const before = new ParsedBefore();
  const codes = (all: readonly SourceFile[]) =>
    checkContent(all, { before, today: '2026-11-22' }).diagnostics.map(({ code }) => code);
  let atFirst: string[];
  beforeAll(async () => {
    files = await readFolder(editor().folder);
    atFirst = codes(files);
  }, 60_000);

  async function rename(file: string, words: string, into: number, newName: string): Promise<WorkspaceEdit> {
    const edit = await editor().connection.sendRequest(RenameRequest.type, { ...editor().at(file, words, into), newName });
    return edit!;
  }

  const textOf = (all: readonly SourceFile[], name: string) =>
    new TextDecoder().decode(all.find((file) => file.name === name)?.bytes ?? undefined);

  /** What a check finds after an edit that it did not find before. */
  function since(all: readonly SourceFile[]): string[] {
    const left = [...atFirst];
    return codes(all).filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  }

  describe('a new id', () => {
    test('of a page: its files, its translations, lists, links and suggested paths; schools follow the move', async () => {
      const after = applyEdit(files, await rename(page, 'id: hva-er', 6, 'dybde'), (uri) => editor().nameOf(uri));
      const names = after.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining(['content/lk20/dybdelaering/dybde.mdx', 'content/lk20/dybdelaering/dybde.nn.mdx']),
      );
      expect(names).not.toContain(page);
      expect(textOf(after, 'content/lk20/dybdelaering/module.yaml')).toContain('pages: [dybde, ');
      expect(textOf(after, 'content/lk20/paths/fire-moter.nn.yaml')).toContain('page: lk20/dybde\n');
      expect(textOf(after, 'content/lk20/moved.yaml')).toBe(
        '- id: hva-er-dybdelaering\n  what: page\n  kind: renamed\n  to: [dybde]\n  since: "1.0.0"\n',
      );
      expect(textOf(after, path)).toContain('page: lk20/hva-er-dybdelaering\n');
      expect(new Set(since(after))).toEqual(new Set(['path/renamed']));
    });

    test('of a film: its folder, its manuscript, the pages that show it, and blocks by its id in the paths of schools', async () => {
      const film = 'content/multimodal/films/samspill/film.yaml';
      const after = applyEdit(files, await rename(film, 'id: samspill', 6, 'sammen'), (uri) => editor().nameOf(uri));
      const names = after.map(({ name }) => name);
      expect(names).toContain('content/multimodal/films/sammen/film.mp4');
      expect(names.filter((name) => name.includes('films/samspill'))).toEqual([]);
      expect(textOf(after, 'content/multimodal/films/sammen/manuscript.yaml')).toMatch(/^id: sammen$/m);
      expect(textOf(after, 'content/multimodal/lage/samspill.nn.mdx')).toContain('<Film id="sammen"');
      expect(new Set(since(after))).toEqual(new Set(['path/renamed']));
    });

    test('of a film, where a school names it as a block of its page, which no moved.yaml tells of', async () => {
      const taken =
        '  - page: multimodal/samspill\n    omit: [samspill]\n    because: Vi har sett den.\n  - block: multimodal/samspill#samspill\n';
      const written = editor()
        .disk(path)
        .replace('  - page: lk20/hvorfor-tverrfaglig\n', (found) => `${taken}${found}`);
      await editor().write(path, written);
      const edit = await rename('content/multimodal/films/samspill/film.yaml', 'id: samspill', 6, 'sammen');
      await editor().close(path);
      const open = files.map((file) => (file.name === path ? source(path, written) : file));
      const after = applyEdit(open, edit, (uri) => editor().nameOf(uri));
      expect(textOf(after, path)).toContain('page: multimodal/samspill\n    omit: [sammen]');
      expect(textOf(after, path)).toContain('block: multimodal/samspill#sammen\n');
      expect(since(after)).not.toContain('path/unknown-block');
    });

    test('of a module: its folder, the package, its order and what requires it', async () => {
      const after = applyEdit(
        files,
        await rename('content/lk20/verdier/module.yaml', 'id: verdier', 6, 'verdigrunnlaget'),
        (uri) => editor().nameOf(uri),
      );
      expect(after.map(({ name }) => name)).toContain('content/lk20/verdigrunnlaget/elevstemmer.nn.mdx');
      expect(textOf(after, 'content/lk20/package.yaml')).toContain('modules: [introduksjon, verdigrunnlaget, ');
      expect(textOf(after, 'content/lk20/dybdelaering/module.yaml')).toContain('module: verdigrunnlaget');
      expect(new Set(since(after))).toEqual(new Set(['path/renamed']));
    });

    test('of a meeting: its translations and suggested paths; schools follow', async () => {
      const after = applyEdit(files, await rename(path, 'lk20/mote-verdiloftet', 8, 'mote-vegger'), (uri) =>
        editor().nameOf(uri),
      );
      expect(textOf(after, 'content/lk20/verdier/leder.mdx')).toContain('<Meeting id="mote-vegger"');
      expect(textOf(after, 'content/lk20/verdier/leder.nn.mdx')).toContain('<Meeting id="mote-vegger"');
      expect(new Set(since(after))).toEqual(new Set(['path/renamed']));
    });

    test('of a source: cites, sentences and readings, in every language', async () => {
      const after = applyEdit(files, await rename(page, '@nou-2015-8', 3, 'ludvigsen-2015'), (uri) => editor().nameOf(uri));
      expect(textOf(after, page)).toContain('[@landfald-gilje-2019; @ludvigsen-2015]');
      expect(textOf(after, 'content/lk20/dybdelaering/hva-er-dybdelaering.nn.mdx')).toContain('@ludvigsen-2015');
      expect(after.map(({ name }) => name)).not.toContain('content/lk20/moved.yaml');
      expect(since(after)).toEqual([]);
    });

    test('of a block: its translation, and the paths of schools, which nothing else would tell', async () => {
      const after = applyEdit(files, await rename(page, 'id="let-etter-ett"', 6, 'ett-tegn'), (uri) => editor().nameOf(uri));
      expect(textOf(after, 'content/lk20/dybdelaering/hva-er-dybdelaering.nn.mdx')).toContain('id="ett-tegn"');
      expect(textOf(after, 'sites/fjellheim/paths/var-2027.yaml')).toContain('omit: [eksempel, ett-tegn]');
      expect(since(after)).toEqual([]);
    });

    test('of a part: its meetings', async () => {
      const after = applyEdit(
        files,
        await rename('content/lk20/dybdelaering/leder.mdx', 'part="definisjon"', 8, 'begrep'),
        (uri) => editor().nameOf(uri),
      );
      expect(textOf(after, 'content/lk20/dybdelaering/module.yaml')).toContain('- id: begrep');
      expect(since(after)).toEqual([]);
    });

    test('is added to a moved.yaml that is being written, after what it says', async () => {
      const moved = 'content/lk20/moved.yaml';
      const written = '# Flyttinger\n- id: borte\n  what: page\n  kind: removed\n  since: "1.0.0"';
      await editor().write(moved, written);
      const edit = await rename(page, 'id: hva-er', 6, 'dybde');
      await editor().close(moved);
      const there = [...files, { name: moved, size: written.length, bytes: new TextEncoder().encode(written) }];
      const after = applyEdit(there, edit, (uri) => editor().nameOf(uri));
      expect(textOf(after, moved)).toBe(
        `${written}\n- id: hva-er-dybdelaering\n  what: page\n  kind: renamed\n  to: [dybde]\n  since: "1.0.0"\n`,
      );
    });
  });

  describe('what can be renamed', () => {
    test.each([
      ['a page, where its id stands in a link', page, 'page:tre-innvendinger', 8, 'tre-innvendinger'],
      ['only the own part of an id', path, 'lk20/hva-er-dybdelaering', 8, 'hva-er-dybdelaering'],
      ['a block', page, 'id="tegn"', 5, 'tegn'],
    ])('%s', async (_, file, words, into, placeholder) => {
      const answer = await editor().connection.sendRequest(PrepareRenameRequest.type, editor().at(file, words, into));
      expect(answer).toMatchObject({ placeholder });
    });

    test.each([
      ['plain words', page, 'Mat og helse', 3, 'Her står det ingen id'],
      ['a package', 'content/lk20/package.yaml', 'id: lk20', 5, 'Id-en til en pakke kan ikke skiftes'],
      [
        'a picture',
        'content/lk20/verdier/hva-er-overordnet-del.mdx',
        'rammen-om-fagene.webp',
        3,
        'Id-en til et bilde kan ikke skiftes',
      ],
      ['a path', path, 'host-2026', 3, 'Id-en til en sti kan ikke skiftes'],
    ])('not %s', async (_, file, words, into, why) => {
      const answer = editor().connection.sendRequest(PrepareRenameRequest.type, editor().at(file, words, into));
      await expect(answer).rejects.toThrow(why);
    });

    test.each([
      ['that is no id', 'Ny side', 'kan ikke være en id'],
      ['that another page has', 'elevstemmer', 'er allerede id-en til en annen side'],
      ['that it has', 'hva-er-dybdelaering', 'fra før'],
      ['that Windows keeps', 'nul', 'Velg en annen id'],
    ])('not to an id %s', async (_, newName, why) => await expect(rename(page, 'id: hva-er', 6, newName)).rejects.toThrow(why));

    test('not where a file that cannot be read names it', async () => {
      const other = 'content/lk20/dybdelaering/tre-innvendinger.mdx';
      await editor().write(other, `${editor().disk(other)}\n<Task id="x"\n`);
      await expect(rename(page, 'id: hva-er', 6, 'dybde')).rejects.toThrow(`${other} kan ikke leses`);
      await editor().close(other);
    });
  });
}
