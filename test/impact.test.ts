import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemas } from '@stifinner/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareSides } from '../packages/cli/src/impact/compare-sides.ts';
import { sinceRevision } from '../packages/cli/src/impact/read-sides.ts';
import { beginRepository, commitAll, gitIn, hasGit } from '../packages/reader/src/testing/git-repository.ts';
import { runProgram } from './run-program.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, schemas: Object.values(schemas) });
const isImpact = ajv.getSchema(schemas.impact.$id)!;
const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

let folder: string;
let root: string;
const impact = (...args: string[]) => runProgram(['impact', root, ...args], isolated);
/** The same without a start of the program. */
const sinceHead = async () => compareSides(await sinceRevision(root, 'HEAD'));
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(join(root, name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} no longer holds ${from}`);
  write(
    name,
    text.replace(from, () => to),
  );
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-impact-'));
  root = join(folder, 'tree');
  cpSync(fileURLToPath(new URL('rules/_base', import.meta.url)), root, { recursive: true });
  for (const [id, page] of [
    ['nabo', 'p/annen'],
    ['tredje', 'p/slutten'],
  ]) {
    cpSync(join(root, 'sites/skole'), join(root, 'sites', id!), { recursive: true });
    edit(`sites/${id}/school.yaml`, 'id: skole', `id: ${id}`);
    edit(`sites/${id}/school.yaml`, 'paths: [sti]', 'paths: [sti]\noutside: portal\nportal: https://portal.example/');
    edit(`sites/${id}/paths/sti.yaml`, 'p/side', page!);
  }
  if (!hasGit) return;
  beginRepository(root);
  commitAll(root);
  gitIn(root, 'tag', 'v1.0');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasGit)('a change of content', () => {
  test('that readers do not meet is kindly told as none', () => {
    edit('content/p/fag/annen.mdx', 'Mer brødtekst.', '\n\nMer brødtekst.\n\n');
    const { stdout, status } = impact('--fail-on', 'change');
    expect(stdout).toMatch(/^Ingenting er endret for leserne siden HEAD \([0-9a-f]{10}\)\. Ingen av 3 skoler ser noe nytt\.\n$/);
    expect(status).toBe(0);
  });

  test('is told to people: what, who, and what is forgotten', () => {
    edit('content/p/fag/side.mdx', 'Brødtekst.', 'Ny brødtekst med <Film id="film" />'.replace(/ med .*/, '.'));
    edit('content/p/fag/side.mdx', 'minutes="8"', 'minutes="10"');
    const { stdout, stderr, status } = impact('--since', 'v1.0');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('1 side og 1 foreslått sti er endret; 1 av 3 skoler ser det.');
    for (const line of [
      'side p/side «En side»',
      'teksten er endret (nb); 18 → 20 min',
      'blokken «oppgave»: 8 → 10 min',
      'ordene er endret, men revisjonen er fortsatt 1: øk den, så skoler og oversettere ser at noe er nytt',
      'Skolen (skole)',
      'stien «Vår sti»: 38 → 40 min',
      '1. side «En side»: teksten er endret; 18 → 20 min',
      '2 skoler ser ingenting av dette.',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => [...line].length > 120)).toEqual([]);
  });

  test('is told to programs, by the schema', () => {
    const { stdout, status } = impact('--format', 'json', '--fail-on', 'change');
    const told = JSON.parse(stdout);
    expect(isImpact(told) || isImpact.errors).toBe(true);
    expect(told.since).toEqual({ kind: 'revision', name: 'HEAD', commit: gitIn(root, 'rev-parse', 'HEAD') });
    expect(told.summary.schools).toEqual({ all: 3, paths: 1, library: 0, none: 2, held: 0 });
    expect(told.schools.map(({ id }: { id: string }) => id)).toEqual(['skole']);
    expect(status).toBe(1);
  });

  test('that breaks something says whom it stops, first, and a table can hold hostile words', async () => {
    commitAll(root);
    edit('content/p/fag/annen.mdx', 'kind: reading', 'kind: lesing');
    edit('content/p/fag/side.mdx', 'title: En side', 'title: "a | b <img src=x> @alle\\n"');
    const told = await sinceHead();
    expect(isImpact(told) || isImpact.errors).toBe(true);
    expect(told.schools[0]).toMatchObject({ id: 'nabo', held: { before: false, after: true, by: ['content/p/fag/annen.mdx'] } });
    expect(told.schools[0]?.paths[0]?.steps).toMatchObject([{ id: 'p/annen', change: 'refused' }]);
    expect(told.refused).toEqual([{ kind: 'page', id: 'p/annen', file: 'content/p/fag/annen.mdx' }]);
    const { stdout, status } = impact('--format', 'markdown', '--fail-on', 'error');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<!-- stifinner impact -->\n\n### /);
    expect(stdout).toContain('1 skole beholder sitt forrige nettsted til feilene er rettet.');
    expect(stdout).toContain('«a &#124; b &lt;img src=x&gt; @\u200balle »');
    expect(stdout).not.toMatch(/<img|@alle/);
    expect(stdout.length).toBeLessThan(65_536);
  });

  test('is told where what it was had faults', async () => {
    commitAll(root);
    edit('content/p/fag/annen.mdx', 'kind: lesing', 'kind: reading');
    const told = await sinceHead();
    expect(told.refusedBefore).toHaveLength(1);
    expect(told.things).toMatchObject([{ kind: 'page', id: 'p/annen', change: 'mended' }]);
    expect(told.schools).toMatchObject([{ id: 'nabo', held: { before: true, after: false } }]);
  });
});

test('a change is told of two folders, without git', () => {
  const other = fileURLToPath(new URL('rules/_base', import.meta.url));
  const told = JSON.parse(impact('--against', other, '--format', 'json').stdout);
  expect(isImpact(told) || isImpact.errors).toBe(true);
  expect(told.since).toEqual({ kind: 'folder', name: other, commit: null });
  const schools: string[] = told.schools.map(({ id, change }: Record<string, string>) => `${id} ${change}`);
  expect(schools).toEqual(expect.arrayContaining(['nabo new', 'tredje new']));
});

const wrongUsage: [string[], RegExp][] = [
  ...(hasGit ? [[['--since', 'finnes-ikke'], /^Finner ikke revisjonen "finnes-ikke" i git\./] satisfies [string[], RegExp]] : []),
  [['--against', '/finnes/ikke'], /^Mappen \/finnes\/ikke har verken content\/ eller sites\//],
  [['--against', '/tmp', '--since', 'main'], /kan ikke brukes sammen/],
  [['--format', 'xml'], /text, json, markdown/],
];

test.each(wrongUsage)('%j is wrong usage', (args, said) => {
  const { status, stdout, stderr } = impact(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
});
