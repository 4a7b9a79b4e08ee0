import { fileURLToPath } from 'node:url';
import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import { applyEdits, fixOf } from '@stifinner/core/fixes';
import { describe, expect, test } from 'vitest';
import { mendFiles } from '../packages/cli/src/check-fix/mend-files.ts';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const today = '2026-11-22';
const page = 'content/p/fag/annen.mdx';
const other = 'content/p/fag/side.mdx';
const module = 'content/p/fag/module.yaml';
const pkg = 'content/p/package.yaml';
const school = 'sites/skole/school.yaml';
const path = 'sites/skole/paths/sti.yaml';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = ({ bytes }: SourceFile) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes!);
const checker = () => {
  const before = new ParsedBefore();
  return (files: readonly SourceFile[]) => checkContent(files, { today, before });
};

const base = fixtureTree(root, '_base');

/** The sound tree with one text in one of its files written otherwise. */
function treeWith(name: string, from: string, to: string): { files: SourceFile[]; text: string } {
  const file = base.find((each) => each.name === name)!;
  const sound = textOf(file);
  expect(sound, `${name} has ${from}`).toContain(from);
  const text = sound.replace(from, () => to);
  const bytes = bytesOf(text);
  return { files: base.map((each) => (each === file ? { ...file, bytes, size: bytes.length } : each)), text };
}

const mendedIn = (files: readonly SourceFile[], name: string): string => {
  const mended = mendFiles(files, checker());
  return textOf(mended.files.find((each) => each.name === name)!);
};

/** File, what stands in the sound tree, what is written instead, and what that is mended to (what stood, where it is left out). */
type Case = [file: string, sound: string, wrong: string, right?: string];

const body = 'Mer brødtekst.';
const filmTag = '<Film id="film" />';
const taskTag = '<Task id="oppgave" kind="discussion" form="group" minutes="8">';

const blockPart = '- id: del\n    title: { nb: Del }\n    pages:\n      - side\n      - annen';

describe('safe fixes', () => {
  test.each<Case>([
    // YAML.
    [page, 'title: En side', 'title:\u00a0En side'],
    [page, 'title: En side', 'title:En side'],
    [page, 'title: En side', 'title = En side'],
    [page, 'title: En side', 'title： En side'],
    [page, 'title: En side', '// Et notat\ntitle: En side', '# Et notat\ntitle: En side'],
    [page, 'title: En side', 'title: Læring: hva nå?', 'title: "Læring: hva nå?"'],
    [page, 'title: En side', 'title: Læring: «hva» og "nå"?', `title: 'Læring: «hva» og "nå"?'`],
    [page, 'title: En side', 'title: "Læring" er gøy', `title: '"Læring" er gøy'`],
    [page, 'title: En side', 'title: @alle', 'title: "@alle"'],
    [page, 'title: En side', 'title: *Viktig* for alle', 'title: "*Viktig* for alle"'],
    [page, 'title: En side', 'title: En side\ntitle: En side'],
    [page, 'basis: guess }', 'basis:guess }'],
    [path, 'page: p/side\n', 'page: p/side\n---\n'],
    [page, '{ reading: 2, basis: guess }', '{reading:2, basis:guess}', '{reading: 2, basis: guess}'],
    [page, 'revision: 1\n---', 'revision: 1\n———'],
    [module, 'audience: [teacher]', 'audience: teacher, leader', 'audience: [teacher, leader]'],
    [module, 'audience: [teacher]', 'audience: [teacher leader]', 'audience: [teacher, leader]'],
    [pkg, 'modules: [fag, slutt]', 'modules:\n* fag\n* slutt', 'modules:\n- fag\n- slutt'],
    // Fields and values.
    [pkg, 'version: "1.0.0"', 'version: 1.0', 'version: "1.0.0"'],
    [page, 'reading: 2,', 'reading: "2",'],
    [page, 'reading: 2,', 'reading: 2-4,', 'reading: { least: 2, most: 4 },'],
    [page, 'revision: 1', 'Revision: 1'],
    [page, 'basis: guess', 'basis: Guess'],
    [page, 'kind: reading', 'kind: "Reading"', 'kind: "reading"'],
    [page, 'revision: 1', 'goals:\n  - Vi kan: mye\nrevision: 1', 'goals:\n  - "Vi kan: mye"\nrevision: 1'],
    [page, 'revision: 1', 'goals: Vi kan mye\nrevision: 1', 'goals: [Vi kan mye]\nrevision: 1'],
    [page, 'revision: 1', 'reviewBy: 15.08.2027\nrevision: 1', 'reviewBy: 2027-08-15\nrevision: 1'],
    [school, '"#2b6a4d"', '2b6a4d', '"#2b6a4d"'],
    [other, 'minutes="8"', 'minutes="8–15"', 'minutes="8-15"'],
    [path, 'p/side', 'P/Side'],
    // Lists.
    [module, 'pages: [side, annen]', 'pages: [side, annen, side]'],
    [module, '- { id: del, title: { nb: Del }, pages: [side, annen] }', `${blockPart}\n      - side`, blockPart],
    [pkg, 'modules: [fag, slutt]', 'modules: [fag, slutt, fag]'],
    [school, 'paths: [sti]', 'paths:\n  - sti\n  - sti', 'paths:\n  - sti'],
    [page, 'revision: 1', 'curriculum: [NOR01-06, NOR01-06]\nrevision: 1', 'curriculum: [NOR01-06]\nrevision: 1'],
    [pkg, 'modules:', 'severities: { mdx/less-than: "off" }\nmodules:', 'modules:'],
    [
      pkg,
      'modules:',
      'severities: { mdx/less-than: "off", film/too-long: "off" }\nmodules:',
      'severities: { film/too-long: "off" }\nmodules:',
    ],
    // Sources.
    [page, '---\nMer brødtekst.', '---\nTekst [@kilde].', 'cites: [kilde]\n---\nTekst [@kilde].'],
    [
      page,
      '---\nMer brødtekst.',
      'cites:\n  - plan\n---\nTekst [@kilde; @plan].',
      'cites:\n  - plan\n  - kilde\n---\nTekst [@kilde; @plan].',
    ],
    [
      page,
      `revision: 1\n---\n${body}`,
      `cites: [kilde]\nrevision: 1\n---\n[@kilde, @plan]`,
      `cites: [kilde, plan]\nrevision: 1\n---\n[@kilde; @plan]`,
    ],
    // The text of a page.
    [page, body, '7. trinn skal lære.', '7\\. trinn skal lære.'],
    [page, body, '##Planen\n\nTekst.', '## Planen\n\nTekst.'],
    [page, body, 'Les [planen] (page:side) først.', 'Les [planen](page:side) først.'],
    [page, body, 'Les (planen)[page:side] først.', 'Les [planen](page:side) først.'],
    [page, body, 'Grupper på <5 elever.', 'Grupper på &lt;5 elever.'],
    [page, body, 'Mer\u0007 brødtekst.'],
    [page, body, 'Mer <b>viktig</b> og <em>sånn</em>.', 'Mer **viktig** og *sånn*.'],
    [page, '---\nid', '---yaml\nid'],
    // Tags.
    [other, filmTag, '<Film id=”film” />'],
    [other, filmTag, '<Film id="film” />'],
    [other, taskTag, '<Task id=“oppgave” kind="discussion" form=«group» minutes="8">'],
    [other, filmTag, '<Film id={"film"} />'],
    [other, filmTag, '<Film id=film />'],
    [other, filmTag, '<Film id: "film" />', '<Film id="film" />'],
    [other, filmTag, '<Film id="film">', '<Film id="film" />'],
    [other, taskTag, '<Task id="oppgave", kind="discussion", form="group", minutes="8">'],
    [other, taskTag, taskTag.replace('>', ' optional="ja">'), taskTag.replace('>', ' optional>')],
    [other, taskTag, taskTag.replace('>', ' optional="false">')],
    [other, taskTag, taskTag.replace('>', '\n  class="stor"\n>'), taskTag.replace('>', '\n>')],
    [other, taskTag, taskTag.replace('>', ' form="group">')],
    [other, `${taskTag}\nSnakk sammen.\n</Task>`, `${taskTag.replace('Task', 'task')}\nSnakk sammen.\n</task>`],
    [other, 'kind="discussion"', 'Kind="discussion"'],
  ])('%s: %j as %j', (name, sound, wrong, right = sound) => {
    const { files, text } = treeWith(name, sound, wrong);
    expect(mendedIn(files, name)).toBe(text.replace(wrong, () => right));
  });
});

/** The first finding in a file that has a fix, and its text with that fix made. */
function firstFix({ files, text }: { files: SourceFile[]; text: string }, name: string) {
  const found = checkContent(files, { today }).diagnostics.filter(({ at }) => at.file === name);
  const fix = found.map((each) => fixOf(each, text)).find((each) => each !== null);
  return { safe: fix?.safe, mended: fix && applyEdits(text, fix.edits) };
}

describe('fixes that only a person chooses', () => {
  test.each<Case>([
    [page, body, 'Se [siden](page:sid).', 'Se [siden](page:side).'],
    [page, body, 'Se [siden](page:side.mdx).', 'Se [siden](page:side).'],
    [page, body, 'Se [planen](http://www.udir.no).', 'Se [planen](https://www.udir.no).'],
    [page, body, 'Se <https://www.udir.no/lk20>.', 'Se [udir.no/lk20](https://www.udir.no/lk20).'],
    [page, body, 'Skriv {navnet ditt}.', 'Skriv \\{navnet ditt\\}.'],
    [page, body, '# Planen\n\nTekst.', '## Planen\n\nTekst.'],
    [page, body, '#### Planen\n\nTekst.', '### Planen\n\nTekst.'],
    [page, body, 'import av varer', 'Import av varer'],
    [page, body, 'Tekst.\n\n</Task>', 'Tekst.\n\n'],
    [page, body, 'Er a<b i tallet?', 'Er a&lt;b i tallet?'],
    [other, filmTag, '<Film src="film.mp4" />', '<Film />'],
    [other, filmTag, '<Film id="fim" />', filmTag],
    [other, 'kind="discussion"', 'kind="discusion"', 'kind="discussion"'],
    [other, `${taskTag}\nSnakk sammen.\n</Task>`, `${taskTag}\nSnakk sammen.\n</Task>`.replaceAll('Task', 'Taks')],
    [other, taskTag, taskTag.replace('>', ' minutes="9">'), taskTag],
    [page, 'reading: 2', 'reding: 2', 'reading: 2'],
    [page, 'reading: 2', 'reading: 02', 'reading: 2'],
    [page, 'reading: 2', 'reading: "2 min"', 'reading: 2'],
    [page, 'id: annen', 'id: anna', 'id: annen'],
    [page, 'title: En side', 'title: - en side', 'title: "- en side"'],
    [page, 'title: En side', 'title: !en side', 'title: "!en side"'],
    [path, '- page: p/side', '- page: p/film', '- film: p/film'],
    [path, '- page: p/side', '- block: p/side#opgave', '- block: p/side#oppgave'],
    [path, '- page: p/side', '- page: p/side\n  - page: p/side', '- page: p/side'],
  ])('%s: %j as %j', (name, sound, wrong, right = sound) => {
    const tree = treeWith(name, sound, wrong);
    expect(firstFix(tree, name)).toEqual({ safe: false, mended: tree.text.replace(wrong, () => right) });
    expect(mendedIn(tree.files, name)).toBe(tree.text);
  });
});

describe('no fix where it is not known what was meant', () => {
  test.each<Case>([
    [page, 'title: En side', 'title: Læring: hva\n  er det?'],
    [page, 'title: En side', 'title: Læring: hva # et notat'],
    [page, 'title: En side', 'title: En side\ntitle: En annen side'],
    [page, body, 'Tekst [@kilde, s. 3, @plan].'],
    [other, taskTag, taskTag.replace('minutes="8"', 'minutes={8 + 2}')],
  ])('%s: %j as %j', (name, sound, wrong) => {
    const { files, text } = treeWith(name, sound, wrong);
    expect(checkContent(files, { today }).diagnostics).not.toEqual([]);
    expect(mendedIn(files, name)).toBe(text);
  });
});

test('a fix that would leave its file worse is not made, and the others are', () => {
  // In a task a heading of the second level may not be, and what was to be one stays as it is.
  const wrong = 'minutes="8" optional="ja">\n##Planen\n';
  const { files, text } = treeWith(other, 'minutes="8">', wrong);
  expect(mendedIn(files, other)).toBe(text.replace(wrong, 'minutes="8" optional>\n##Planen\n'));
});

test('what a fix brings to light is mended too, line after line', () => {
  const goals = ['a', 'b', 'c', 'd'].map((name) => `field${name}: x: y`).join('\n');
  const { files } = treeWith(page, 'title: En side', `title: A: b\nsummary: C: d`);
  expect(mendedIn(files, page)).toContain('title: "A: b"\nsummary: "C: d"');
  expect(mendFiles(treeWith(page, 'revision: 1', goals).files, checker()).mends).toHaveLength(4);
});

describe('in every fixture', () => {
  const crlf = (text: string) => `\ufeff${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`;
  const trees = fixtureCodes(root).map((code) => ({ code, given: fixtureTree(root, code) }));
  const mended = trees
    .map(({ code, given }) => ({ code, given, ...mendFiles(given, checker()) }))
    .filter(({ mends }) => mends.length > 0);
  const codesIn = (found: readonly Diagnostic[]) => new Set(found.map(({ code }) => code));

  test('a good many rules are mended', () => {
    expect(codesIn(mended.flatMap(({ mends }) => mends.map((mend) => mend.found))).size).toBeGreaterThanOrEqual(20);
  });

  test.each(mended)(
    '$code: no safe fix is left, nothing new is there, and a second time nothing is done',
    ({ given, files, checked, more }) => {
      expect(more).toBe(false);
      const text = new Map(files.map((file) => [file.name, file]));
      const left = checked.diagnostics.filter(
        (each) => text.get(each.at.file)?.bytes && fixOf(each, textOf(text.get(each.at.file)!))?.safe,
      );
      expect(left).toEqual([]);
      const before = codesIn(checker()(given).diagnostics);
      expect([...codesIn(checked.diagnostics)].filter((each) => !before.has(each))).toEqual([]);
      expect(mendFiles(files, checker()).mends).toEqual([]);
    },
  );

  test.each(mended)('$code: the same with other line ends and a byte order mark', ({ given, files }) => {
    const other = given.map((file) => (file.bytes === null ? file : { ...file, bytes: bytesOf(crlf(textOf(file))) }));
    const texts = mendFiles(other, checker()).files.filter(({ bytes }) => bytes !== null);
    for (const file of texts) expect(textOf(file)).toBe(crlf(textOf(files.find(({ name }) => name === file.name)!)));
  });
});
