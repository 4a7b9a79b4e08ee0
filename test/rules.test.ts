import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { type Code, type Diagnostic, type Place, profiles, rules } from '@stifinner/core';
import { inEnglish } from '@stifinner/core/english';
import { loadSpeller } from '@stifinner/spelling';
import { describe, expect, test } from 'vitest';
import { untranslatedIn } from './english-findings.ts';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const codes = fixtureCodes(root);
/** Rules that only the strict profile asks of. */
const strictOnly = new Set<string>(['package/lacks-language'] satisfies Code[]);
/** Of the rules about dates. */
const today = '2026-11-22';

const place = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** As the fixtures write it: a line for each finding, its help and its other places below. */
const written =
  (words: { help: string; see: string }) =>
  ({ at, severity, code, message, help, related = [] }: Diagnostic): string =>
    [
      `${place(at)} ${severity} ${code} ${message}`,
      ...(help === undefined ? [] : [`  ${words.help} ${help}`]),
      ...related.map((other) => `  ${words.see} ${place(other.at)} ${other.message}`),
    ].join('\n');
const norwegian = written({ help: 'hjelp', see: 'se' });
const english = written({ help: 'help', see: 'see' });

describe('the rule book', () => {
  test('each rule has a fixture, and each fixture a rule', () => {
    expect(codes).toEqual(Object.keys(rules).sort());
  });

  test.each(['_base', 'film', 'figure'])('the tree that the fixtures of %s start from is sound', (group) => {
    expect(checkContent(fixtureTree(root, group), { today }).diagnostics).toEqual([]);
  });

  test.each(codes)('%s', async (code) => {
    const expected = join(root, code, 'expected.txt');
    expect(existsSync(expected), `${expected} is there`).toBe(true);
    const speller = code.startsWith('language/') ? await loadSpeller() : null;
    const profile = strictOnly.has(code) ? { profile: profiles.strict } : {};
    const { diagnostics } = checkContent(fixtureTree(root, code), {
      today,
      ...profile,
      ...(speller === null ? {} : { speller }),
    });
    expect(diagnostics.map((found) => found.code)).toContain(code);
    await expect(`${diagnostics.map(norwegian).join('\n')}\n`).toMatchFileSnapshot(expected);
    const translated = diagnostics.map(inEnglish);
    expect(translated.flatMap(untranslatedIn)).toEqual([]);
    await expect(`${translated.map(english).join('\n')}\n`).toMatchFileSnapshot(join(root, code, 'expected.en.txt'));
  });
});
