import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = /\.(ts|js|mjs|astro|css)$/;
const ours = ['packages', 'schemas', 'test'];

const files = ours
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => code.test(name) && !/(^|\/)(node_modules|dist|\.astro)\//.test(name) && statSync(join(root, name)).isFile())
  .filter((name) => name !== 'schemas/types.ts' && !name.includes('/generated/'));

describe('the house', () => {
  test('there is code to look at', () => expect(files.length).toBeGreaterThan(80));

  test('no file is over 250 lines, but for messages and data', () => {
    const long = files
      .filter((name) => !/\/(messages|rules)\/|rule-samples\.ts$/.test(name))
      .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('most files are under 100 lines', () => {
    const sizes = files.map((name) => readFileSync(join(root, name), 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
  });

  test('no file or folder has a name that says nothing', () => {
    const vague = files.filter((name) => name.split('/').some((part) => /^(utils?|helpers?|common|misc)(\.|$)/.test(part)));
    expect(vague).toEqual([]);
  });

  test('nothing is left open or switched off in the code', () => {
    const open = new RegExp(
      ['TO', 'DO\\b|FIX', 'ME\\b|@ts-(ign', 'ore|noch', 'eck)|\\b(it|test|describe)\\.(on', 'ly|sk', 'ip)\\('].join(''),
    );
    const found = files.filter((name) => open.test(readFileSync(join(root, name), 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('imports', () => {
  const rooms = [
    'core',
    'authoring',
    'reader',
    'site',
    'publisher',
    'dev-server',
    'handbook',
    'language-server',
    'spelling',
    'cli',
  ];
  const allowed: Record<string, string[]> = {
    core: [],
    authoring: ['core'],
    reader: ['core', 'authoring'],
    site: ['core'],
    publisher: ['core', 'authoring', 'reader', 'site'],
    handbook: ['core', 'site', 'publisher'],
    'dev-server': ['core', 'authoring', 'reader', 'site', 'publisher', 'handbook'],
    'language-server': ['core', 'authoring', 'reader'],
    spelling: ['authoring'],
    cli: ['core', 'authoring', 'reader', 'publisher', 'dev-server', 'handbook', 'language-server', 'spelling'],
  };
  const imports = (name: string): string[] =>
    [
      ...readFileSync(join(root, name), 'utf8').matchAll(
        /(?:^|\n)\s*(?:import\s+|(?:import|export)\b[^;'"=]*?\bfrom\s+)['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? '');
  const inRoom = (room: string) => files.filter((name) => name.startsWith(`packages/${room}/`));
  const source = (name: string) => !/\.test\.ts$|\/testing\//.test(name);

  test.each(rooms)('%s imports only the rooms before it', (room) => {
    const wrong = inRoom(room)
      .filter(source)
      .flatMap((name) => imports(name).map((from) => ({ name, from })))
      .filter(({ from }) => from.startsWith('@stifinner/') && from !== '@stifinner/schemas')
      .filter(({ from }) => !allowed[room]?.includes(from.split('/')[1] ?? ''));
    expect(wrong).toEqual([]);
  });

  test('core imports nothing but itself and the types of the schemas', () => {
    const wrong = inRoom('core')
      .filter(source)
      .flatMap((name) => imports(name).map((from) => ({ name, from })))
      .filter(({ from }) => !from.startsWith('.') && from !== '@stifinner/schemas');
    expect(wrong).toEqual([]);
    const values = inRoom('core')
      .filter(source)
      .filter((name) => /import (?!type)[^;]*from '@stifinner\/schemas'/.test(readFileSync(join(root, name), 'utf8')));
    expect(values).toEqual([]);
  });

  test('core and authoring know no clock, no chance, no locale and no file system', () => {
    const impure = /\bDate\.now\b|new Date\(\)|Math\.random|localeCompare|toLocale|process\.|from 'node:/;
    const wrong = [...inRoom('core'), ...inRoom('authoring')]
      .filter(source)
      .filter((name) => impure.test(readFileSync(join(root, name), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('only reader, publisher and cli touch the file system, but for what Vite runs while Astro draws', () => {
    const wrong = ['core', 'authoring', 'site']
      .flatMap((room) => inRoom(room))
      .filter(
        (name) => source(name) && !name.startsWith('packages/site/src/build/') && !name.startsWith('packages/site/astro.config'),
      )
      .filter((name) => imports(name).some((from) => /^node:fs/.test(from)));
    expect(wrong).toEqual([]);
  });

  test('there is no circle between files', () => {
    const graph = new Map(
      files.map((name) => [
        name,
        imports(name)
          .filter((from) => from.startsWith('.'))
          .map((from) => relative(root, join(root, dirname(name), from))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[][] = [];
    const walk = (name: string, trail: string[]): void => {
      if (trail.includes(name)) {
        circles.push([...trail.slice(trail.indexOf(name)), name].map((each) => basename(each)));
        return;
      }
      if (done.has(name)) return;
      for (const next of graph.get(name) ?? []) walk(next, [...trail, name]);
      done.add(name);
    };
    for (const name of files) walk(name, []);
    expect(circles).toEqual([]);
  });
});

test('the formatter and linter have nothing to say', () => {
  execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['ci', '--error-on-warnings', '.'], { cwd: root, stdio: 'pipe' });
});

test.concurrent.each(['site', 'handbook'])('every type in an Astro component of %s holds', async (name) => {
  const room = join(root, 'packages', name);
  await promisify(execFile)(join(room, 'node_modules', '.bin', 'astro'), ['check', '--tsconfig', 'tsconfig.astro.json'], {
    cwd: room,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
});

test('every type holds', () => {
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['--build'], { cwd: root, stdio: 'pipe' });
});
