import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { type Diagnostic, diagnosticsReport, profiles, rules } from '@stifinner/core';
import { fixOf } from '@stifinner/core/fixes';
import { formatGithub, formatSarif } from '@stifinner/core/formats';
import { readFolder } from '@stifinner/reader';
import { schemas } from '@stifinner/schemas';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeMended } from '../packages/cli/src/check-fix/write-mended.ts';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';
import { runProgram } from './run-program.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const today = '2026-11-22';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, schemas: Object.values(schemas) });
const isReport = ajv.getSchema(schemas.diagnostics.$id)!;
const isBaseline = ajv.getSchema(schemas.baseline.$id)!;
const {
  $schema: _,
  id: __,
  ...sarif
} = JSON.parse(readFileSync(new URL('sarif/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);

/** All that the fixtures find, each with the texts that it was found in. */
const found = fixtureCodes(root).map((code) => {
  const files = fixtureTree(root, code);
  const { diagnostics, sources } = checkContent(files, {
    today,
    ...(code === 'package/lacks-language' ? { profile: profiles.strict } : {}),
  });
  const fixIn = (each: Diagnostic) => {
    const text = sources.get(each.at.file);
    return text === undefined ? null : fixOf(each, text);
  };
  return { code, files: files.length, diagnostics, fixOf: fixIn };
});

describe('every fixture', () => {
  test('as JSON is what its schema says', () => {
    for (const { code, files, diagnostics, fixOf: fixIn } of found)
      for (const language of ['nb', 'en'] as const) {
        const report = JSON.parse(JSON.stringify(diagnosticsReport(diagnostics, files, { language, fixOf: fixIn })));
        expect(isReport(report) || isReport.errors, code).toBe(true);
      }
  });

  test('as SARIF is what the standard says', () => {
    for (const { code, diagnostics, fixOf: fixIn } of found) {
      const text = formatSarif(diagnostics, {
        ...{ version: '1.0.0', root: 'file:///a/', folder: 'b c/', ruleBook: 'https://regler.example/', fixOf: fixIn },
        ...{ wordsOf: (each: keyof typeof rules) => rules[each], fingerprintOf: (each: Diagnostic) => each.code },
      });
      const log = JSON.parse(text);
      expect(isSarif(log) || isSarif.errors, code).toBe(true);
      const [run] = log.runs;
      expect(run.language).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
      expect(run.results).toHaveLength(diagnostics.length);
      const regions = JSON.stringify(run.results).match(/egion":\{/g) ?? [];
      expect(JSON.stringify(run.results).match(/egion":\{"startLine":[1-9]/g) ?? []).toHaveLength(regions.length);
      for (const { ruleId, ruleIndex, partialFingerprints, locations } of run.results) {
        expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
        expect(run.tool.driver.rules[ruleIndex].helpUri).toBe(`https://regler.example/nb/regler/${ruleId}/`);
        expect(partialFingerprints['stifinnerFinding/v1']).toMatch(/^.+:[0-9]+$/);
        expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^b%20c\/(content|sites)\//);
      }
    }
  });

  test('as annotations is a line for each finding', () => {
    for (const { diagnostics } of found) {
      const lines = formatGithub(diagnostics, 'mappe/').split('\n');
      expect(lines).toHaveLength(Math.max(1, diagnostics.length));
      for (const line of lines.filter((each) => each !== ''))
        expect(line).toMatch(
          /^::(error|warning) file=mappe\/[^,:]+,line=[0-9]+,(col=[0-9]+,endColumn|endLine)=[0-9]+,title=[a-z]+\/[a-z0-9-]+::.+/,
        );
    }
  });
});

test('annotations escape what would end them', () => {
  const at = { file: 'content/a,b:c.mdx', line: 2, column: 3, endLine: 2, endColumn: 7 };
  const one: Diagnostic = { code: 'a/b', severity: 'warning', at, message: '100 %, «a: b»\r\nc', help: 'H' };
  expect(formatGithub([one], '')).toBe(
    '::warning file=content/a%2Cb%3Ac.mdx,line=2,col=3,endColumn=6,title=a/b::100 %25, «a: b»%0D%0Ac%0AH',
  );
});

const folder = mkdtempSync(join(tmpdir(), 'stifinner-formats-'));
const tree = join(folder, 'skole');
const page = join(tree, 'content/p/fag/annen.mdx');
const baseline = join(folder, 'baseline.json');
afterAll(() => rmSync(folder, { recursive: true }));

const head =
  '---\nid: annen\ntitle: En side\nsummary: Hva leseren får.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\n';
const write = (body: string) => writeFileSync(page, `${head}${body}`);
const read = () => readFileSync(page, 'utf8').slice(head.length);
const environment = { XDG_CACHE_HOME: join(folder, 'cache'), GITHUB_WORKSPACE: '', STIFINNER_RULE_BOOK: '' };
const check = (args: string[], more: Record<string, string> = {}) =>
  runProgram(['check', tree, '--today', today, ...args], { ...environment, ...more });

beforeEach(() => {
  rmSync(tree, { recursive: true, force: true });
  cpSync(join(root, '_base'), tree, { recursive: true });
});

test('the program fixes what is safe, shows it, and then what is left', () => {
  write('7. trinn leser [siden](page:sid).\n');
  chmodSync(page, 0o640);
  expect(check(['--fix', '--dry-run']).stdout).toContain('Ville rettet 1 funn i 1 fil.');
  expect(read()).toBe('7. trinn leser [siden](page:sid).\n');
  const { status, stdout } = check(['--fix']);
  expect(stdout).toContain('content/p/fag/annen.mdx:9 mdx/accidental-list\n  Skriv `7\\.`\n  - 7. trinn leser');
  expect(stdout).toContain('Rettet 1 funn i 1 fil.\n\ncontent/p/fag/annen.mdx:9:17 feil reference/unknown-page');
  expect(status).toBe(1);
  expect(read()).toBe('7\\. trinn leser [siden](page:sid).\n');
  expect(statSync(page).mode & 0o777).toBe(0o640);
});

test('the formats come from the program, with files named from the root of the repository', () => {
  write('Les [siden](page:sid).\n');
  const report = JSON.parse(check(['--format', 'json']).stdout);
  expect(isReport(report) || isReport.errors).toBe(true);
  expect(report.diagnostics[0]).toMatchObject({
    page: 'nb/regler/reference/unknown-page/',
    fix: { title: 'Skriv `side`', safe: false },
  });
  const log = check(['--format', 'sarif', '--rule-book', 'https://regler.example'], { GITHUB_WORKSPACE: folder });
  const [run] = JSON.parse(log.stdout).runs;
  expect(isSarif(JSON.parse(log.stdout)) || isSarif.errors).toBe(true);
  expect(run.originalUriBaseIds.ROOT.uri).toBe(`${pathToFileURL(folder).href}/`);
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('skole/content/p/fag/annen.mdx');
  expect(log.stderr).toBe('');
  const { stdout, status } = check(['--format', 'github'], { GITHUB_WORKSPACE: folder });
  expect(stdout).toBe(
    '::error file=skole/content/p/fag/annen.mdx,line=9,col=5,endColumn=21,title=reference/unknown-page::Uventet side `sid`, forventet id-en til en side i pakken `p`%0AMente du `side`?\n',
  );
  expect(status).toBe(1);
  expect(check([], { STIFINNER_RULE_BOOK: 'https://regler.example/' }).stdout).toContain(
    '\n  regel  https://regler.example/nb/regler/reference/unknown-page/\n',
  );
  expect(check([]).stdout).toMatch(
    /\n1 feil i 1 av [0-9]+ filer\nLes mer om en regel: stifinner explain reference\/unknown-page, eller nb\/regler\/reference\/unknown-page\/ i håndboken\n$/,
  );
});

test('a baseline hides what was there, wherever it moves, and nothing new', () => {
  write('Les [siden](page:sid).\n');
  expect(check(['--write-baseline', baseline]).stdout).toContain('Skrev 1 funn til baseline.json.');
  const written = readFileSync(baseline, 'utf8');
  expect(isBaseline(JSON.parse(written)) || isBaseline.errors).toBe(true);
  write('Først noe annet.\n\nLes [siden](page:sid).\n');
  const known = check(['--baseline', baseline]);
  expect(known.stdout).toContain('1 kjent funn i baseline.json vises ikke.\n1 av dem er feil');
  expect(known.status).toBe(0);
  write('Les [siden](page:sid).\n\nLes [siden](page:sid).\n\nSe [den](page:sidd).\n');
  const fresh = JSON.parse(check(['--baseline', baseline, '--format', 'json']).stdout);
  expect(fresh.diagnostics.map(({ at }: Diagnostic) => at.line)).toEqual([11, 13]);
  expect(fresh.baseline).toEqual({ hidden: 1, errors: 1, mended: 0 });
  write('Ingenting.\n');
  expect(check(['--baseline', baseline]).stdout).toContain('1 funn i baseline.json er rettet. Rydd filen med --update-baseline.');
  expect(readFileSync(baseline, 'utf8')).toBe(written);
  expect(check(['--baseline', baseline, '--update-baseline']).stdout).toContain('tatt ut av baseline.json');
  expect(JSON.parse(readFileSync(baseline, 'utf8'))).toEqual({ version: 1, findings: [] });
});

test.each([
  [['--dry-run'], '--dry-run hører sammen med --fix'],
  [['--baseline', join(folder, 'nowhere.json')], 'finnes ikke. Lag den med stifinner check --write-baseline'],
  [['--update-baseline'], '--update-baseline rydder filen'],
])('%j is wrong usage', (args, said) => {
  const { status, stdout, stderr } = check(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(said);
});

test('nothing is written over a file that changed, through a link, or where it may not be', async () => {
  const files = await readFolder(tree);
  const names = ['content/p/fag/annen.mdx', 'content/p/fag/side.mdx', 'content/p/package.yaml'];
  const mended = files.map((file) =>
    names.includes(file.name) ? { ...file, bytes: Buffer.concat([file.bytes!, Buffer.from('x')]) } : file,
  );
  writeFileSync(page, 'noe annet');
  const away = join(folder, 'away.mdx');
  writeFileSync(away, files.find(({ name }) => name === names[1])!.bytes!);
  rmSync(join(tree, names[1]!));
  symlinkSync(away, join(tree, names[1]!));
  expect(writeMended(tree, files, mended)).toEqual({
    written: ['content/p/package.yaml'],
    letBe: [
      { name: names[0], why: 'changed' },
      { name: names[1], why: 'link' },
    ],
  });
  expect(readFileSync(page, 'utf8')).toBe('noe annet');
  expect(readFileSync(away).equals(Buffer.from(files.find(({ name }) => name === names[1])!.bytes!))).toBe(true);
});
