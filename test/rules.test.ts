import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { type Diagnostic, type Place, rules } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('rules', import.meta.url));
const codes = fixtureCodes(root);

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

  test('the tree that the fixtures start from is sound', () => {
    expect(checkContent(fixtureTree(root, '_base')).diagnostics).toEqual([]);
  });

  test.each(codes)('%s', async (code) => {
    const expected = join(root, code, 'expected.txt');
    expect(existsSync(expected), `${expected} is there`).toBe(true);
    const { diagnostics } = checkContent(fixtureTree(root, code));
    expect(diagnostics.map((found) => found.code)).toContain(code);
    await expect(`${diagnostics.map(written).join('\n')}\n`).toMatchFileSnapshot(expected);
  });
});
