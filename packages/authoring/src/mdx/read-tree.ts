import { diagnose } from '@stifinner/core';
import type { Root } from 'mdast';
import { refuseDefinedCitations } from './citation.ts';
import { resolveDefinitions } from './definitions.ts';
import { parseTree } from './parse-tree.ts';
import type { BodySource } from './parsed-body.ts';
import { beginReading, type Reading } from './reading.ts';
import { checkTexts } from './texts.ts';

/** Parses a whole text and looks at its characters; the tree is null where the parser could not read it. What is found stands in the reading. */
export function readTree(source: BodySource, home: Reading['home']): { reading: Reading; root: Root | null } {
  const { reading, forbidden } = beginReading(source, home);
  for (const { start, end } of forbidden) {
    const actual = named(reading.written.slice(start, end));
    reading.diagnostics.push(diagnose('mdx/forbidden-character', reading.place(start, end), { actual }));
  }
  const root = parseTree(reading);
  if (root === null) return { reading, root };
  if (home !== 'note') refuseDefinedCitations(reading, root);
  resolveDefinitions(root);
  checkTexts(reading, root);
  return { reading, root };
}

/** A reference as written, or a character by its number: it may be invisible. */
const named = (written: string) =>
  written.startsWith('&') ? written : `U+${written.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
