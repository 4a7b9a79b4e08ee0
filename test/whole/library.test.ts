import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { everyFile } from './every-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outside = mkdtempSync(join(tmpdir(), 'stifinner-library-'));
const rooms = ['schemas', 'packages/core', 'packages/authoring', 'packages/reader', 'packages/site', 'packages/publisher'];
/** The fifteen lines that the README shows, word for word. */
const example = /```js\n(import \{ checkContent \}[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

/** pnpm tells its scripts how it was started; a test run by hand asks npx. */
function pnpm(args: string[], cwd: string): void {
  const started = process.env['npm_execpath'];
  const asScript = started?.includes('pnpm') && /\.[cm]?js$/.test(started);
  if (started?.includes('pnpm'))
    execFileSync(asScript ? process.execPath : started, asScript ? [started, ...args] : args, { cwd, stdio: 'pipe' });
  else execFileSync('npx', ['-y', 'pnpm@12', ...args], { cwd, stdio: 'pipe' });
}

beforeAll(() => {
  for (const room of rooms) pnpm(['pack', '--pack-destination', outside], join(root, room));
  writeFileSync(join(outside, 'package.json'), '{ "name": "outside", "private": true, "type": "module" }');
  const packed = readdirSync(outside).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(rooms.length);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packed.map((name) => `./${name}`)], {
    cwd: outside,
    stdio: 'pipe',
  });
  for (const folder of ['content', 'sites']) cpSync(join(root, folder), join(outside, folder), { recursive: true });
  writeFileSync(join(outside, 'example.js'), example);
  writeFileSync(join(outside, 'example.ts'), example);
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

test('fifteen lines outside the workspace check a folder and resolve a path', () => {
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(15);
  const said = execFileSync(process.execPath, ['example.js'], { cwd: outside, encoding: 'utf8' });
  expect(said).toMatch(/^1 text 0$/m);
  expect(said).toMatch(/^2 page \d+$/m);
  expect(said).toMatch(/meeting \d+/);
  expect(said).not.toMatch(/ error /);
});

test('a fault shows at its place', () => {
  const file = join(outside, 'sites', 'fjellheim', 'paths', 'host-2026.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('lk20/elevstemmer', 'lk20/elevstemme'));
  const said = execFileSync(process.execPath, ['example.js'], { cwd: outside, encoding: 'utf8' });
  writeFileSync(file, sound);
  expect(said).toMatch(/^sites\/fjellheim\/paths\/host-2026\.yaml:\d+:\d+ path\/unknown-page /m);
});

test('sites are built outside the workspace, by threads of the packed program, as they are inside it', () => {
  const script = `
    import { build } from '@stifinner/publisher';
    const { schools } = await build({ root: '.', out: 'built', jobs: 2 });
    process.stdout.write(JSON.stringify(schools.map(({ id, outcome }) => [id, outcome])));
  `;
  writeFileSync(join(outside, 'build.js'), script);
  const said = execFileSync(process.execPath, ['build.js'], { cwd: outside, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual(['fjellheim', 'havlandet', 'liavatn', 'storhaug'].map((id) => [id, 'published']));
  const pagesOf = (folder: string) => [...everyFile(folder)].filter(([name]) => name.endsWith('.html'));
  const built = pagesOf(join(outside, 'built', 'liavatn'));
  expect(built.length).toBeGreaterThan(50);
  expect(built).toEqual(pagesOf(join(inject('samples').out, 'liavatn')));
});

test('the types that come along fit the example', () => {
  const config = {
    compilerOptions: {
      target: 'ES2023',
      module: 'NodeNext',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: ['example.ts'],
  };
  writeFileSync(join(outside, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', '.'], { cwd: outside, stdio: 'pipe' });
});
