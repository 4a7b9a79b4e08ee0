import { diagnose, said } from '@stifinner/core';
import type { Link, Nodes } from 'mdast';
import { shortened } from '../shape/schema-words.ts';
import { readAddress } from './address.ts';
import { unmask } from './mask.ts';
import { type Reading, spanOf } from './reading.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? unmask(node.value) : '';

/** Words that say nothing of where a link goes, in the languages that content may be in. */
const sayingNothing: ReadonlySet<string> = new Set(
  [
    ['her', 'der', 'denne', 'dette', 'mer', 'lenke', 'lenken', 'link', 'linken', 'denne lenken', 'denne linken', 'nettside'],
    ['nettsiden', 'denne siden', 'klikk her', 'trykk her', 'se her', 'les her', 'les mer', 'les mer her', 'se mer', 'mer info'],
    ['meir', 'lenkje', 'lenkja', 'denne lenkja', 'denne sida', 'nettsida', 'les meir', 'les meir her', 'sjå her', 'sjå meir'],
    ['here', 'click here', 'read more', 'more', 'this page', 'this link'],
  ].flat(),
);

const isBareAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

const saysNothing = (text: string): boolean =>
  isBareAddress(text) ||
  sayingNothing.has(
    text
      .toLowerCase()
      .replace(/[\s.,:;!?»«"'→>…]+/g, ' ')
      .trim(),
  );

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
      diagnose('mdx/link-address', at, {
        actual,
        expected: said('`https://…`, `page:pakke/side-id` eller `mailto:…`', '`https://…`, `page:package/page-id` or `mailto:…`'),
      }),
    );
  else if (address.kind === 'page') reading.references.push({ kind: 'page', id: address.id, at });
  else if (address.kind === 'block') reading.blockLinks.push({ id: address.id, at });
  if (address.kind === 'refused') return;
  const text = textOf(link).trim();
  if (text === '') reading.diagnostics.push(diagnose('mdx/link-text', at, { actual }));
  else if (saysNothing(text)) reading.diagnostics.push(diagnose('mdx/vague-link-text', at, { text: shortened(text) }));
}
