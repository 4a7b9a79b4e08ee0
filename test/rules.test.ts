import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { type Code, type Diagnostic, type Place, profiles, rules } from '@stifinner/core';
import { loadSpeller } from '@stifinner/spelling';
import { describe, expect, test } from 'vitest';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const codes = fixtureCodes(root);
/** Rules that only the strict profile asks of. */
const strictOnly = new Set<string>(['package/lacks-language'] satisfies Code[]);
/** Of the rules about dates. */
const today = '2026-11-22';

const place = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** As the fixtures write it: a line for each finding, its help and its other places below. */
const written = ({ at, severity, code, message, help, related = [] }: Diagnostic): string =>
  [
    `${place(at)} ${severity} ${code} ${message}`,
    ...(help === undefined ? [] : [`  hjelp ${help}`]),
    ...related.map((other) => `  se ${place(other.at)} ${other.message}`),
  ].join('\n');

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
    await expect(`${diagnostics.map(written).join('\n')}\n`).toMatchFileSnapshot(expected);
  });
});
