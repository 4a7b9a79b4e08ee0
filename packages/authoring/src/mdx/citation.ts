import { type Citation, diagnose, type Said, said, writeCitations } from '@stifinner/core';
import type { Nodes, Root } from 'mdast';
import { shortened } from '../shape/schema-words.ts';
import type { CitationNode } from './citation-syntax.ts';
import { type Reading, spanOf } from './reading.ts';

const id = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?';
/** A place in a source: `s. 14`, `kap. 3 og 4`, `§ 9-2`. */
const locator = "[\\p{L}\\p{N}§][\\p{L}\\p{M}\\p{N} .,:/()«»§–—’'-]{0,79}";
const one = new RegExp(`^@(${id})(?:, (${locator}))?$`, 'u');

function readOne(written: string): Citation | null {
  const found = one.exec(written.trim().replace(/\s+/g, ' ').replace(/ ?, ?/, ', '));
  return found === null ? null : { source: found[1]!, locator: found[2] ?? null };
}

/** What is wrong with a citation that could not be read, as what to do. */
function mend(written: string): Said {
  if (written.startsWith('-')) return said('Skriv `[@…]` uten bindestreken.', 'Write `[@…]` without the hyphen.');
  if (/^@\s*$/.test(written))
    return said(
      'Skriv id-en til en kilde i references.yaml rett etter `@`.',
      'Write the id of a source in references.yaml right after `@`.',
    );
  if (!written.includes(';') && /@.*@/.test(written))
    return said('Skill kildene med semikolon: `[@a; @b]`.', 'Separate the sources with semicolons: `[@a; @b]`.');
  const given = /^@([^\s,;]+)/.exec(written)?.[1] ?? '';
  if (given !== '' && !new RegExp(`^${id}$`).test(given))
    return said(
      'En id har små bokstaver a–z, sifre og bindestrek. Den står i references.yaml.',
      'An id has small letters a–z, digits and hyphens. It stands in references.yaml.',
    );
  return said(
    'Skriv kildene med semikolon imellom, og stedet i kilden etter et komma: `[@a; @b, s. 3]`.',
    'Write the sources with semicolons between them, and the place in the source after a comma: `[@a; @b, s. 3]`.',
  );
}

/** Reports what looks like a citation and is none, in the words as written. */
function refuse(reading: Reading, start: number, end: number, help: Said): void {
  const actual = shortened(reading.written.slice(start, end).replace(/\s+/g, ' '));
  reading.diagnostics.push(diagnose('mdx/malformed-citation', reading.firstLine(start, end), { actual, help }));
}

/** Reads a citation where it stands, and notes the sources that it names. */
export function readCitation(reading: Reading, node: CitationNode): void {
  const { start, end } = spanOf(node);
  const citations = node.written.split(';').map(readOne);
  if (!citations.every((citation) => citation !== null)) {
    refuse(reading, start, end, mend(node.written));
    return;
  }
  let from = start;
  for (const { source } of citations) {
    const at = reading.written.indexOf(`@${source}`, from);
    from = at + 1 + source.length;
    reading.references.push({ kind: 'citation', id: source, at: reading.place(at, from) });
  }
  node.sources = writeCitations(citations);
}

/** Reports the citations in a link's words, which become links of their own; returns whether there were any. */
export function refuseCitations(reading: Reading, node: Nodes): boolean {
  if (node.type === 'citation') {
    const { start, end } = spanOf(node);
    refuse(reading, start, end, said('Flytt henvisningen ut av lenken.', 'Move the citation out of the link.'));
    return true;
  }
  return 'children' in node && node.children.filter((child) => refuseCitations(reading, child)).length > 0;
}

const notDefinition = said(
  'Sett henvisningen sist i setningen den hører til, uten kolon etter.',
  'Put the citation at the end of the sentence that it belongs to, without a colon after it.',
);

/** `[@id]: word` at the start of a paragraph is a definition to the parser, and would be gone without a word. */
export function refuseDefinedCitations(reading: Reading, root: Root): void {
  const look = (node: Nodes): void => {
    if (node.type === 'definition' && node.label?.startsWith('@')) {
      const { start, end } = spanOf(node);
      refuse(reading, start, end, notDefinition);
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
}

/** Brackets with a source among other words, `[se @nou-2015-8]`, or that never close. */
const leftOver = /(?<!\\)\[(?:[^[\]\r\n]{1,120}?[\s(;-]@[a-z0-9][^[\]\r\n]{0,200}\](?!\()|-?@[^\s[\]]{1,80})/g;

/** Reports what was meant as a citation and stayed text; `from` and `end` bound a text. */
export function checkLeftOver(reading: Reading, from: number, end: number): void {
  for (const found of reading.written.slice(from, end).matchAll(leftOver)) {
    const start = from + found.index;
    const help = found[0].endsWith(']')
      ? said(
          'Skriv ordene utenfor hakeparentesen: `se [@nou-2015-8]`.',
          'Write the words outside the square brackets: `see [@nou-2015-8]`.',
        )
      : said(
          'Lukk henvisningen med `]`, uten andre hakeparenteser i den.',
          'Close the citation with `]`, with no other square brackets in it.',
        );
    refuse(reading, start, start + found[0].length, help);
  }
}
