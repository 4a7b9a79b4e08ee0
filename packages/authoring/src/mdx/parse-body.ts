import { diagnose, nearest, sortDiagnostics } from '@stifinner/core';
import { readContent } from './content.ts';
import { declaredIds } from './declared-ids.ts';
import { unravel } from './nodes.ts';
import type { BodyHome, BodySource, ParsedBody } from './parsed-body.ts';
import { readTree } from './read-tree.ts';
import type { Reading } from './reading.ts';

/** One mistake may be made all over a page (program code that was pasted in); an author can use no more than this at a time. */
const mostDiagnostics = 50;

function checkBlockLinks(reading: Reading): void {
  const ids = declaredIds(reading.written).filter(({ kind }) => kind === 'block');
  for (const { id, at } of reading.blockLinks) {
    if (ids.some((block) => block.id === id)) continue;
    const near = nearest(
      id,
      ids.map((block) => block.id),
    );
    reading.diagnostics.push(diagnose('mdx/unknown-block', at, { id, near }));
  }
}

/**
 * The body of a page or of leader support as data: MDX is parsed, checked against what is allowed, and turned into
 * HTML; nothing in it is ever run. Total: every fault is a diagnostic at its place in the file.
 */
export function parseBody(source: BodySource, home: BodyHome): ParsedBody {
  const { reading, root } = readTree(source, home);
  const nodes = root === null ? null : readContent(reading, unravel(root.children), { container: 'body', section: null });
  if (nodes !== null) checkBlockLinks(reading);
  const { blocks, meetings, references, blockLinks } = reading;
  const diagnostics = sortDiagnostics(reading.diagnostics).slice(0, mostDiagnostics);
  const sound = nodes !== null && reading.diagnostics.every(({ severity }) => severity !== 'error');
  const declared = declaredIds(reading.written);
  return { nodes: nodes ?? [], blocks, meetings, references, blockLinks, declared, diagnostics, sound };
}
