import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulePage, rules } from '@stifinner/core';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot, sampleTree } from './sample-tree.ts';

const cli = join(projectRoot, 'packages/cli/stifinner.js');
const run = (args: string[], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
};
const tree = sampleTree();
afterAll(tree.remove);
tree.edit('sites/liavatn/paths/korte-okter.yaml', 'lk20/hva-er-dybdelaering', 'lk20/hva-er-dybdelaring');

describe('check', () => {
  test('is silent about sound content, and says how much it read', () => {
    const { status, stdout, stderr } = run(['check']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Ingen feil.* \d+ filer$/m);
    expect(stderr).toBe('');
  });

  test('tells file, line, column, what is wrong and what to do', () => {
    const { status, stdout } = run(['check', tree.root]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^sites\/liavatn\/paths\/korte-okter\.yaml:\d+:11 feil path\/unknown-page$/m);
    expect(stdout).toMatch(/hjelp {2}.*`lk20\/hva-er-dybdelaering`/);
    expect(stdout).toMatch(
      /^1 feil.* av \d+ filer\nLes mer om en regel: stifinner explain (\S+), eller nb\/regler\/\1\/ i håndboken\n$/m,
    );
  });

  test('as JSON is one object on stdout', () => {
    const { status, stdout } = run(['check', tree.root, '--format', 'json']);
    expect(status).toBe(1);
    const { diagnostics, summary } = JSON.parse(stdout);
    expect(summary.errors).toBe(1);
    const found = diagnostics.find((each: { severity: string }) => each.severity === 'error');
    expect(found).toMatchObject({ code: 'path/unknown-page', at: { file: 'sites/liavatn/paths/korte-okter.yaml', column: 11 } });
  });

  test('a folder is meant from where the user stands, though pnpm moves to the root', () => {
    const { status, stdout } = run(['check', '.'], { INIT_CWD: tree.root });
    expect(status).toBe(1);
    expect(stdout).toContain('path/unknown-page');
  });

  test('a folder with a package and no schools is checked too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stifinner-empty-'));
    mkdirSync(join(folder, 'content'));
    expect(run(['check', folder])).toMatchObject({ status: 0 });
    writeFileSync(join(folder, 'content', 'lost.txt'), 'x');
    expect(run(['check', folder]).stdout).toContain('file/unknown');
    rmSync(folder, { recursive: true });
  });
});

describe('wrong usage ends in 2, and says what is right', () => {
  const cases: [string[], RegExp][] = [
    [['check', '/finnes/ikke'], /finnes ikke/],
    [['check', cli], /er ikke en mappe/],
    [['check', tmpdir()], /content\/|sites\//],
    [['chekc'], /chekc.*[\s\S]*check/],
    [['check', '--format', 'xml'], /xml.*[\s\S]*json/],
    [['explain', 'path/unknown-pag'], /path\/unknown-page/],
    [['path', 'show', 'fjellheim/host-2062'], /fjellheim\/host-2026/],
    [['path', 'show'], /skole\/sti/],
    [['build', tree.root, '--site', 'fjelheim'], /fjellheim/],
    [['start', '--port', 'mange'], /65535/],
    [['build', tree.root, '--out', cli], /mappe|ligger/],
  ];
  test.each(cases)('%j', (args, said) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(said);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('path show', () => {
  test('prints steps with minutes, omissions, and sums', () => {
    const { status, stdout } = run(['path', 'show', 'fjellheim/host-2026']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ 1\. tekst/m);
    expect(stdout).toMatch(/uten lov: Elevrådet/);
    expect(stdout).toMatch(/^I alt \d+ t \d+ min/m);
  });

  test('a suggested path in nynorsk, with the titles of its pages', () => {
    const { status, stdout } = run(['path', 'show', 'lk20/fire-moter', '--language', 'nn']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Fire møte om verdiar og djupnelæring\n\nFor skular/);
  });

  test('as JSON gives the resolved path and its diagnostics', () => {
    const { path, diagnostics } = JSON.parse(run(['path', 'show', 'lk20/fire-moter', '--format', 'json']).stdout);
    expect(path.steps.filter((step: { kind: string }) => step.kind === 'meeting')).toHaveLength(4);
    expect(path.minutes.total.alone.typical).toBeGreaterThan(0);
    expect(diagnostics).toEqual([]);
  });
});

describe('explain', () => {
  test('lists every rule', () => {
    const { status, stdout } = run(['explain']);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(Object.keys(rules).length);
  });

  test('tells what a rule says, and why it exists', () => {
    const { status, stdout } = run(['explain', 'path/order-broken']);
    expect(status).toBe(0);
    expect(stdout).toContain('path/order-broken');
    expect(stdout.length).toBeGreaterThan(200);
  });

  test('says in English what a rule is, where that is asked for', () => {
    const { status, stdout } = run(['explain', '--lang', 'en', 'path/order-broken']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^path\/order-broken\n {2}The modules come in an order.*\n\nHow to mend it: Move /s);
  });
});

test('start builds, prints an address for each school on loopback, serves it, and stops when told', async () => {
  const server = spawn(process.execPath, [cli, 'start', '--port', '0', '--out', join(tree.root, 'served')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stdout.on('data', (piece) => {
    said += piece;
  });
  while (!/storhaug\/\n$/.test(said)) await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  const addresses = [...said.matchAll(/^ {2}(http:\/\/127\.0\.0\.1:\d+\/\S+)$/gm)].map((match) => match[1] ?? '');
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<html lang="n[bn]"/);
  }
  expect((await fetch(`${addresses[0]}finnes-ikke/`)).status).toBe(404);
  const [, handbook = ''] = /^Håndboken for forfattere: (http:\S+)$/m.exec(said) ?? [];
  expect((await fetch(`${handbook}${rulePage('path/unknown-page', 'nb')}`)).status).toBe(200);
  server.kill('SIGINT');
  expect((await once(server, 'exit'))[0]).toBe(0);
});

test('help is in Norwegian', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Kommandoer:');
  expect(stdout).not.toMatch(/Usage|Options|display help/);
});

test('an older Node is told what to do, and runs nothing', () => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(process.argv[1]);";
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', old, cli], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Node 24');
  expect(stderr).toContain('npx -y pnpm@12 install');
  expect(stdout).toBe('');
});

test.each([
  [['--jobs', '0'], "Valget '--jobs <antall>' kan ikke være '0'."],
  [['--standalone', '--one-host'], "Valgene '--standalone' og '--one-host' kan ikke brukes sammen."],
  [['--shard', '6/5'], '«6/5» er ingen del.'],
])('build %j is wrong usage, and says why in Norwegian', (flags, words) => {
  const { status, stderr } = run(['build', tree.root, ...flags]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
