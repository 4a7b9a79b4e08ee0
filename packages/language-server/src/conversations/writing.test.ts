import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { applyEdit, source } from '../testing/apply-edit.ts';
import { Editor } from '../testing/editor.ts';
import { smallFolder } from '../testing/small-folder.ts';

const page = 'content/p/fag/side.mdx';
const path = 'sites/skole/paths/sti.yaml';

const { folder, remove } = smallFolder();
let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(folder, { options: { today: '2026-11-22', ruleBook: 'https://regler.example/bok' } });
}, 60_000);
afterAll(async () => {
  await editor.stop();
  remove();
});

const opened = new Set<string>();
const write = (name: string, text: string) => {
  opened.add(name);
  return editor.write(name, text);
};
const isSound = () => [...editor.told.values()].every((told) => told.length === 0);
afterEach(async () => {
  for (const name of opened) await editor.close(name);
  opened.clear();
  await editor.until(isSound);
});

describe('while it is being written', () => {
  test('a fault is told with its place, its rule and what to do, and is gone when it is mended', async () => {
    const sound = editor.disk(path);
    await write(path, sound.replace('p/side', 'p/sidee'));
    await editor.until(() => editor.codes(path).length > 0);
    expect(editor.told.get(path)).toEqual<Diagnostic[]>([
      {
        range: { start: { line: 4, character: 10 }, end: { line: 4, character: 17 } },
        severity: 1,
        code: 'path/unknown-page',
        codeDescription: { href: 'https://regler.example/bok/nb/regler/path/unknown-page/' },
        source: 'stifinner',
        message: expect.stringMatching(/^Uventet side `p\/sidee`, forventet .*\nMente du `p\/side`\?$/),
      },
    ]);
    await write(path, sound);
    await editor.until(() => editor.codes(path).length === 0);
  });

  test('what is not saved is what other files are held against', async () => {
    await write(page, editor.disk(page).replace('id="oppgave"', 'id="samtale"'));
    await write(path, `${editor.disk(path)}    omit: [oppgave]\n    because: Vi har gjort den.\n`);
    await editor.until(() => editor.codes(path).includes('path/unknown-block'));
    await write(path, `${editor.disk(path)}    omit: [samtale]\n    because: Vi har gjort den.\n`);
    await editor.until(() => editor.codes(path).length === 0);
  });

  test('a fault that concerns another file is told there, and the other place comes with it', async () => {
    await write(page, editor.disk(page).replace('id: side', 'id: side\nid: side2'));
    await editor.until(() => editor.codes(page).includes('yaml/duplicate-key'));
    const [told] = editor.told.get(page)!;
    expect(told?.relatedInformation?.[0]).toMatchObject({
      location: { uri: editor.uri(page), range: { start: { line: 1 } } },
      message: expect.stringMatching(/^Første gang/),
    });
  });

  test('a text that is closed without being saved is as the disk has it', async () => {
    await write(page, 'Ingen topp');
    await editor.until(() => editor.codes(page).includes('file/front-matter-missing'));
    await editor.close(page);
    opened.delete(page);
    await editor.until(isSound);
  });

  test('of many keystrokes in a row only what is left is told', async () => {
    const before = editor.times;
    for (let typed = 1; typed <= 40; typed += 1) await write(page, `${editor.disk(page)}\n${'<Oppgave '.slice(0, typed)}`);
    await editor.until(() => editor.codes(page).length > 0);
    expect(editor.times - before).toBeLessThan(10);
  });

  test.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0001\u0007'],
    ['half a tag', '---\nid: side\n---\n<Task id="'],
    ['half a surrogate', '---\nid: \ud800\n---\n'],
    ['a text that is far too long', 'x'.repeat(300_000)],
    ['a thousand open brackets', `a: ${'['.repeat(1000)}`],
  ])('%s takes nothing down', async (_, text) => {
    const at = await write(page, `${text}‸`);
    await editor.connection.sendRequest(CompletionRequest.type, at);
    await editor.connection.sendRequest(HoverRequest.type, at);
    await editor.until(() => editor.codes(page).length > 0);
    await write(page, editor.disk(page));
    await editor.until(isSound);
  });
});

describe('on disk', () => {
  const tell = async (name: string, type: FileChangeType) => {
    const changes = [{ uri: editor.uri(name), type }];
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };

  test('the server asks to be told of content and sites', () => {
    expect(editor.watched.join()).toContain('**/{content,sites}/**');
  });

  test('a file that comes, changes and goes', async () => {
    const name = 'content/p/fag/ny.mdx';
    writeFileSync(join(folder, name), editor.disk('content/p/fag/annen.mdx').replace('id: annen', 'id: ny'));
    await tell(name, FileChangeType.Created);
    await editor.until(() => editor.codes(name).includes('page/not-listed'));
    writeFileSync(join(folder, name), 'Ingen topp');
    await tell(name, FileChangeType.Changed);
    await editor.until(() => editor.codes(name).includes('file/front-matter-missing'));
    rmSync(join(folder, name));
    await tell(name, FileChangeType.Deleted);
    await editor.until(isSound);
  });

  test('a folder that goes and comes back', async () => {
    const saved = editor.disk('content/p/films/film/film.yaml');
    rmSync(join(folder, 'content/p/films'), { recursive: true });
    await tell('content/p/films', FileChangeType.Deleted);
    await editor.until(() => editor.codes(page).includes('reference/unknown-film'));
    mkdirSync(join(folder, 'content/p/films/film'), { recursive: true });
    writeFileSync(join(folder, 'content/p/films/film/film.yaml'), saved);
    await tell('content/p/films', FileChangeType.Created);
    await editor.until(isSound);
  });
});

describe('mending', () => {
  const actions = async (name: string, only?: string[]): Promise<CodeAction[]> => {
    const range = editor.told.get(name)![0]!.range;
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const answer = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: editor.uri(name) },
      range,
      context,
    });
    return (answer ?? []).filter((each): each is CodeAction => 'edit' in each);
  };

  test('a near miss is mended by choosing what was meant', async () => {
    const wrong = editor.disk(page).replace('<Film id="film"', '<Film id="filmm"');
    await write(page, wrong);
    await editor.until(() => editor.codes(page).includes('reference/unknown-film'));
    const [fix] = await actions(page);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'reference/unknown-film' }] });
    const [mended] = applyEdit([source(page, wrong)], fix!.edit!, (uri) => editor.nameOf(uri));
    expect(new TextDecoder().decode(mended!.bytes!)).toBe(editor.disk(page));
  });

  test('all that is safe to mend can be mended at once', async () => {
    const wrong = editor.disk(page).replace('form="group"', 'form="gruppe"').replace('kind="discussion"', 'kind="samtale"');
    await write(page, wrong);
    await editor.until(() => editor.codes(page).length > 1);
    expect((await actions(page)).every(({ kind }) => kind === 'quickfix')).toBe(true);
    const all = await actions(page, ['source.fixAll']);
    const [mended] = applyEdit([source(page, wrong)], all[0]?.edit ?? {}, (uri) => editor.nameOf(uri));
    const codesOf = new TextDecoder().decode(mended!.bytes!);
    expect(all.length === 0 ? wrong : codesOf).toContain(all.length === 0 ? 'gruppe' : 'form="group"');
  });

  test('the rule behind a finding is told where it stands', async () => {
    await write(path, editor.disk(path).replace('p/side', 'p/sidee'));
    await editor.until(() => editor.codes(path).length > 0);
    const answer = await editor.connection.sendRequest(HoverRequest.type, editor.at(path, 'p/side', 3));
    expect((answer!.contents as MarkupContent).value).toMatch(
      /\*\*Stien peker til en side som ikke finnes\*\* `path\/unknown-page`[\s\S]*Hvorfor:[\s\S]*Slik retter du:/,
    );
  });
});

test('what moved is gone to by its old id, and told by its new', async () => {
  await write('content/p/moved.yaml', '- id: gammel\n  what: page\n  kind: renamed\n  to: [side]\n  since: "1.0.0"\n');
  const at = await write(path, editor.disk(path).replace('p/side', 'p/gam‸mel'));
  const answer = await editor.connection.sendRequest(HoverRequest.type, at);
  expect((answer!.contents as MarkupContent).value).toContain('Heter nå `p/side`.');
  const found = await editor.connection.sendRequest('textDocument/definition', at);
  expect(found).toMatchObject([{ uri: editor.uri(page) }]);
});

test('what is gone is told to be gone, and why', async () => {
  await write(
    'content/p/moved.yaml',
    '- id: borte\n  what: page\n  kind: removed\n  since: "1.0.0"\n  note: Den var utdatert.\n',
  );
  const at = await write(path, editor.disk(path).replace('p/side', 'p/bor‸te'));
  const answer = await editor.connection.sendRequest(HoverRequest.type, at);
  expect((answer!.contents as MarkupContent).value).toContain('Er tatt bort. Den var utdatert.');
});
