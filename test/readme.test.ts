import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

/** The indented example in the README that holds `words`, as it would stand in a file. */
function example(words: string): Uint8Array {
  const found = readme.match(/(?:^(?: {4}.*)?\n)+/gm)?.find((text) => text.includes(words)) ?? '';
  return new TextEncoder().encode(`${found.trim().replace(/^ {4}/gm, '')}\n`);
}

test.each([
  ['page', 'kind: film', 'content/lk20/dybdelaering/hva-er-dybdelaering.mdx'],
  ['path', 'leaveOut:', 'sites/fjellheim/paths/host-2026.yaml'],
])('an author who copies the %s in the README is told of no fault in it', async (_, words, name) => {
  const bytes = example(words);
  expect(bytes.length).toBeGreaterThan(100);
  // The example is shorter than the page, so its translation would differ from it.
  const files = (await readFolder(root))
    .filter((file) => file.name !== name.replace('.mdx', '.nn.mdx'))
    .map((file): SourceFile => (file.name === name ? { ...file, bytes, size: bytes.length } : file));
  const found = checkContent(files).diagnostics.filter(({ at, code }) => at.file === name && code !== 'translation/missing');
  expect(found).toEqual([]);
});
