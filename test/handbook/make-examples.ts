/** Writes the wrong and right example of each rule, cut from the trees in test/rules, for the handbook. Run by `pnpm examples`; a test sees that they are fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckOptions, checkContent, type SourceFile } from '@stifinner/authoring';
import { type Code, codeFrame, type Diagnostic, type Place, profiles } from '@stifinner/core';
import { loadSpeller } from '@stifinner/spelling';
import type { RightExcerpt, RuleExample, ShownPlace } from '../../packages/handbook/src/examples/rule-example.ts';
import { fixtureCodes, fixtureTree } from '../rules-tree.ts';
import { hunksOf } from './excerpts.ts';
import { fileLists } from './file-lists.ts';
import { type RightTree, rightTree } from './right-tree.ts';

const root = fileURLToPath(new URL('../rules', import.meta.url));
/** Findings that are shown of one rule: more say no more. */
const most = 3;
/** New files that are shown whole; more are only listed. */
const mostNew = 2;

/** The day that the rules about dates are held against. */
const today = '2026-11-22';

/** Rules that only the strict profile asks of. */
const strictOnly = new Set<string>(['package/lacks-language'] satisfies Code[]);

/** An example, and all that was found in its two trees. */
export interface CheckedExample {
  code: string;
  example: RuleExample;
  wrong: Diagnostic[];
  right: Diagnostic[];
}

/** The example of each rule, by its code, sorted. */
export async function checkedExamples(): Promise<CheckedExample[]> {
  const speller = await loadSpeller();
  return fixtureCodes(root).map((code) => {
    const options: CheckOptions = {
      today,
      ...(strictOnly.has(code) ? { profile: profiles.strict } : {}),
      ...(code.startsWith('language/') ? { speller } : {}),
    };
    const files = fixtureTree(root, code);
    const mended = rightTree(root, code);
    const { diagnostics } = checkContent(files, options);
    const example = exampleOf(code, files, mended, diagnostics);
    return { code, example, wrong: diagnostics, right: checkContent(mended.files, options).diagnostics };
  });
}

function exampleOf(code: string, files: SourceFile[], mended: RightTree, diagnostics: Diagnostic[]): RuleExample {
  const names = new Set(files.map(({ name }) => name));
  const texts = textsOf(files);
  const place = (at: Place): ShownPlace => ({
    at,
    frame: codeFrame(texts.get(at.file) ?? '', at).filter(() => texts.has(at.file)),
  });
  const found = diagnostics.filter((each) => each.code === code);
  const wrong = found.slice(0, most).map(({ at, told, related = [] }) => ({
    ...place(at),
    told,
    related: related.map((other) => ({ ...place(other.at), says: other.told ?? { nb: other.message, en: other.message } })),
  }));
  const seen = new Set(wrong.flatMap(({ at, frame }) => frame.map(({ text }) => `${at.file}\n${text}`)));
  return {
    wrong,
    more: found.length - wrong.length,
    right: foremost(
      rightExcerpts(names, texts, mended, (file, line) => seen.has(`${file}\n${line}`)),
      wrong.map(({ at }) => at.file),
    ),
    files: fileLists(
      files,
      mended.files,
      wrong.map(({ at }) => at.file),
    ),
  };
}

function rightExcerpts(
  wrong: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  { files, renamed }: RightTree,
  isSeen: (file: string, line: string) => boolean,
): RightExcerpt[] {
  const excerpts: RightExcerpt[] = [];
  const added = [...textsOf(files).keys()].filter((file) => !wrong.has(renamed.get(file) ?? file));
  for (const [file, text] of textsOf(files)) {
    const old = renamed.get(file) ?? file;
    const before = texts.get(old);
    // A file that was there and could not be read is one of a list.
    if (before === undefined && (wrong.has(old) || added.length > mostNew)) continue;
    const hunks = hunksOf(before ?? '', text, (line) => isSeen(old, line));
    if (hunks.length > 0) excerpts.push({ file, hunks });
  }
  return excerpts;
}

/** The files that the findings are in stand first. */
const foremost = (excerpts: RightExcerpt[], files: readonly string[]): RightExcerpt[] =>
  excerpts.toSorted((a, b) => Number(files.includes(b.file)) - Number(files.includes(a.file)));

const textsOf = (files: SourceFile[]): Map<string, string> =>
  new Map(files.flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, new TextDecoder().decode(bytes)]])));

/** The examples as the handbook reads them: JSON with a line for each rule. */
export const examplesText = (examples: readonly CheckedExample[]): string =>
  `{\n${examples.map(({ code, example }) => `${JSON.stringify(code)}: ${JSON.stringify(example)}`).join(',\n')}\n}\n`;

if (import.meta.main) {
  const folder = new URL('../../packages/handbook/src/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('examples.json', folder), examplesText(await checkedExamples()));
}
