import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { Editor } from '../testing/editor.ts';
import { smallFolder } from '../testing/small-folder.ts';

const { folder, remove } = smallFolder();
afterAll(remove);
const path = 'sites/skole/paths/sti.yaml';
const faulty = (editor: Editor) => editor.disk(path).replace('p/side', 'p/sidee');

test('the command speaks the protocol, from a folder inside the content, in English where it is asked to, and takes leave', async () => {
  const program = fileURLToPath(new URL('../../../cli/stifinner.js', import.meta.url));
  const editor = await Editor.start(folder, {
    root: join(folder, 'content', 'p'),
    options: { lang: 'en' },
    args: [program, 'language-server', '--stdio'],
  });
  expect(editor.said).toMatchObject({
    serverInfo: { name: 'stifinner' },
    capabilities: { hoverProvider: true, renameProvider: { prepareProvider: true } },
  });
  await editor.write(path, faulty(editor));
  await editor.until(() => editor.codes(path).length > 0);
  expect(editor.told.get(path)?.[0]?.message).toMatch(/^Unexpected page `p\/sidee`, expected .*\nDid you mean `p\/side`\?/);
  expect(await editor.stop()).toBe(0);
}, 60_000);

test('a file may be opened without a folder, and one that is no content is left alone', async () => {
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'stifinner-elsewhere-')));
  const editor = await Editor.start(elsewhere, { root: elsewhere });
  const lost = await editor.write('notat.mdx', '<‸');
  expect(await editor.connection.sendRequest(CompletionRequest.type, lost)).toEqual([]);
  expect(await editor.connection.sendRequest(HoverRequest.type, lost)).toBeNull();
  await editor.stop();
  rmSync(elsewhere, { recursive: true });

  const other = await Editor.start(folder, { root: null });
  await other.write(path, faulty(other));
  await other.until(() => other.codes(path).length > 0);
  // An editor that is gone cannot say so.
  const gone = new Promise((resolve) => other.server.once('exit', resolve));
  other.server.stdin!.end();
  expect(await gone).toBe(1);
}, 60_000);
