import { alike, diagnose, said } from '@stifinner/core';
import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citations } from './citation-syntax.ts';
import { findExcess, limits } from './guard.ts';
import { faultOf } from './parse-fault.ts';
import type { Reading } from './reading.ts';
import { treeByLines } from './tree-by-lines.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(citations).freeze();
/** In a school's own words brackets are brackets: its texts have no list of sources. */
const noteParser = unified().use(remarkParse).use(remarkMdx).freeze();

const isTooDeep = (root: Root): boolean => {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
};

/** The syntax tree of a body, or null with the reason among the diagnostics. Bounded in time and depth. */
export function parseTree(reading: Reading): Root | null {
  const excess = findExcess(reading.written);
  if (excess !== null) {
    reading.diagnostics.push(diagnose('mdx/too-complex', reading.place(excess.start, excess.end), excess));
    return null;
  }
  let root: Root;
  try {
    const by = reading.home === 'note' ? noteParser : parser;
    root = treeByLines(reading.masked, (text) => by.parse(text)) ?? by.parse(reading.masked);
  } catch (fault) {
    reading.diagnostics.push(faultOf(fault, reading));
    return null;
  }
  if (isTooDeep(root)) {
    reading.diagnostics.push(
      diagnose('mdx/too-complex', reading.place(0, 0), {
        what: said('nivåer inni hverandre', 'levels inside each other'),
        limit: alike(`${limits.depth}`),
      }),
    );
    return null;
  }
  return root;
}
