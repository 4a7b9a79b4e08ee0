import { Buffer } from 'node:buffer';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from './sample-tree.ts';

let sound: SourceFile[];
let known: Set<string>;
const key = (found: { code: string; at: { file: string; line: number } }) => `${found.code} ${found.at.file}:${found.at.line}`;

beforeAll(async () => {
  sound = await readFolder(projectRoot);
  known = new Set(checkContent(sound).diagnostics.map(key));
});

const text = (name: string): string => Buffer.from(sound.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
const file = (name: string, content: string | Uint8Array): SourceFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, bytes };
};
/** The samples with some files replaced, added or, with null, taken away. */
const spoiled = (changes: Record<string, string | Uint8Array | null>): SourceFile[] => [
  ...sound.filter(({ name }) => !Object.hasOwn(changes, name)),
  ...Object.entries(changes).flatMap(([name, content]) => (content === null ? [] : [file(name, content)])),
];
const edited = (name: string, from: string | RegExp, to: string): Record<string, string> => {
  const before = text(name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${name} no longer holds ${from}`);
  return { [name]: after };
};

/** A page that requires just one other, whatever it required before. */
const requiring = (name: string, required: string): Record<string, string> => ({
  [name]: text(name)
    .replace(/^requires:.*\n(?:[ ]+.*\n)*/m, '')
    .replace(/^revision: /m, `requires: [{ page: ${required}, why: Den kommer først. }]\nrevision: `),
});

const page = 'content/lk20/dybdelaering/a-laere-a-laere.mdx';
const other = 'content/lk20/dybdelaering/strategier-i-fag.mdx';
const path = 'sites/fjellheim/paths/host-2026.yaml';
const film = 'content/lk20/films/elevstemmer/film.yaml';

const cases: [string, () => Record<string, string | Uint8Array | null>, string, string][] = [
  ['a wrong id in a path', () => edited(path, 'lk20/hva-er-dybdelaering', 'lk20/hva-er-dybdelaring'), 'path/unknown-page', path],
  [
    'a wrong id of a film in a page',
    () => edited(page, '<Film id="a-laere-a-laere"', '<Film id="a-laere-a-lare"'),
    'reference/unknown-film',
    page,
  ],
  ['a missing file', () => ({ [other]: null }), 'module/unknown-page', 'content/lk20/dybdelaering/module.yaml'],
  ['a film of twelve minutes', () => edited(film, /seconds: \d+/, 'seconds: 720'), 'film/length-differs', film],
  ['a question without text', () => edited(film, /text:\s*\{[^}]*\}|text:\n(\s+n[bn]:.*\n)+/, 'text: {}\n'), 'shape/', film],
  [
    'a path that takes module 5 before module 1',
    () => ({ [path]: 'id: host-2026\ntitle: T\nwhy: W\nsteps:\n  - module: lk20/veien-videre\n  - module: lk20/verdier\n' }),
    'path/order-broken',
    path,
  ],
  [
    'an unknown component',
    () => edited(page, '<Film id="a-laere-a-laere" />', '<Flim id="a-laere-a-laere" />'),
    'component/',
    page,
  ],
  ['broken YAML', () => edited(path, 'title: Dybdelæring', 'title: "Dybdelæring'), 'yaml/', path],
  ['a front matter in JavaScript', () => edited(other, '---', '---js'), '', other],
  ['two pages with one id', () => edited(other, 'id: strategier-i-fag', 'id: a-laere-a-laere'), '', other],
  ['an empty file', () => ({ [other]: '' }), 'file/', other],
  ['a file that is not UTF-8', () => ({ [other]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe6, 0xf8, 0xe5]) }), 'file/', other],
  ['toString as a field', () => edited(page, 'revision: 1', 'revision: 1\ntoString: ja'), 'shape/', page],
  [
    'a circle of prerequisites',
    () => ({ ...requiring(page, 'strategier-i-fag'), ...requiring(other, 'a-laere-a-laere') }),
    'prerequisite/',
    '',
  ],
];

test.each(cases)('%s gives exactly one diagnostic, at its place', (_name, changes, code, where) => {
  const found = checkContent(spoiled(changes())).diagnostics.filter((each) => each.severity === 'error' && !known.has(key(each)));
  expect(found.map(({ code: each, at, message }) => `${at.file}:${at.line}:${at.column} ${each} ${message}`)).toHaveLength(1);
  expect(found[0]?.code.slice(0, code.length)).toBe(code);
  if (where) expect(found[0]?.at.file).toBe(where);
});

test('the sample content itself has no errors', () => {
  expect(
    [...known].filter((each) =>
      checkContent(sound).diagnostics.some((found) => found.severity === 'error' && key(found) === each),
    ),
  ).toEqual([]);
});

test('a JavaScript front matter does not run', () => {
  const canary = globalThis as { canary?: string };
  checkContent(spoiled({ [other]: `---js\nglobalThis.canary = 'sang';\n---\n${text(other)}` }));
  checkContent(
    spoiled({ [other]: `${text(other)}\n\nexport const x = (globalThis.canary = 'sang');\n\n{(globalThis.canary = 'sang')}\n` }),
  );
  expect(canary.canary).toBeUndefined();
});
