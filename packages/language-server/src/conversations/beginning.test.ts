import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CompletionRequest, HoverRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { able, Editor } from '../testing/editor.ts';
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

test('a file may be opened without a folder, one that is no content is left alone, and an editor is asked for no more than it can do', async () => {
  const { workspace: _, ...rest } = able;
  const other = await Editor.start(folder, { root: null, capabilities: rest, options: { lang: 'en', yamlSchemas: true } });
  const lost = await other.write('../notat.mdx', '<‸');
  expect(await other.connection.sendRequest(CompletionRequest.type, lost)).toEqual([]);
  expect(await other.connection.sendRequest(HoverRequest.type, lost)).toBeNull();
  await other.write(path, faulty(other));
  await other.until(() => other.codes(path).length > 0);
  // The fields of YAML are left to an editor that knows the schemas; ids are not in them.
  const labels = async (steps: string) => {
    const items = await other.connection.sendRequest(
      CompletionRequest.type,
      await other.write(path, `id: sti\nsteps:\n${steps}`),
    );
    return [items ?? []].flat().map((item) => ('label' in item ? item.label : ''));
  };
  expect(await labels('  - ‸')).toEqual([]);
  expect(await labels('  - page: ‸')).toEqual(['p/annen', 'p/side', 'p/slutten']);
  const page = 'content/p/fag/side.mdx';
  const rename = other.connection.sendRequest(RenameRequest.type, { ...other.at(page, 'id: side', 5), newName: 'ny' });
  await expect(rename).rejects.toThrow('The editor cannot rename files');
  // An editor that is gone cannot say so.
  const gone = new Promise((resolve) => other.server.once('exit', resolve));
  other.server.stdin!.end();
  expect(await gone).toBe(1);
}, 60_000);
