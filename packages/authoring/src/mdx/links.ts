import { diagnose } from '@stifinner/core';
import type { Link, Nodes } from 'mdast';
import { shortened } from '../shape/schema-words.ts';
import { readAddress } from './address.ts';
import { type Reading, spanOf } from './reading.ts';

const hasText = (node: Nodes): boolean =>
  'children' in node ? node.children.some(hasText) : 'value' in node && node.value.trim() !== '';

/** Checks where a link goes, and notes the page that it points to. Links to blocks are looked at when all blocks are known. */
export function checkLink(reading: Reading, link: Link): void {
  const { start, end } = spanOf(link);
  const at = reading.firstLine(start, end);
  const actual = shortened(link.url);
  const address = readAddress(link.url);
  if (address.kind === 'refused')
    reading.diagnostics.push(diagnose('mdx/link-address', at, { actual, expected: address.expected, help: address.help }));
  else if (address.kind === 'block' && reading.home === 'note')
    reading.diagnostics.push(
      diagnose('mdx/link-address', at, { actual, expected: '`https://…`, `page:pakke/side-id` eller `mailto:…`' }),
    );
  else if (address.kind === 'page') reading.references.push({ kind: 'page', id: address.id, at });
  else if (address.kind === 'block') reading.blockLinks.push({ id: address.id, at });
  if (address.kind !== 'refused' && !hasText(link)) reading.diagnostics.push(diagnose('mdx/link-text', at, { actual }));
}
