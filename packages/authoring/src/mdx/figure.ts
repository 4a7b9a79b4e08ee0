import { type BodyNode, diagnose } from '@stifinner/core';
import { shortened } from '../shape/schema-words.ts';
import { readAttributes } from './attributes.ts';
import { inComponent } from './components.ts';
import { checkMarkdown } from './markdown.ts';
import { isJsx, type JsxElement, unravel } from './nodes.ts';
import type { Reading } from './reading.ts';
import { markdownToHtml } from './to-html.ts';

/** In characters: what can be heard in one go. */
const longest = 250;

/** «Bilde av» or «Figur» alone, in the languages that content may be in: a screen reader has said as much. */
const onlyKind =
  /^(?:(?:et|eit|ein|en|an?) )?(?:bilde|bildet|bilete|biletet|foto|fotografi|illustrasjon|figur|image|picture|photo|illustration|figure|govva)(?: (?:av|of)\b.*|)$/iu;

/** What an alternative text says instead of what the picture shows, or null. */
function saysInstead(alt: string, file: string): 'file' | 'kind' | null {
  const said = alt.trim().replace(/[.!]$/, '');
  const stem = file.replace(/\.[^.]*$/, '');
  const names = [file, stem, stem.replaceAll('-', ' ')].map((name) => name.toLowerCase());
  if (names.includes(said.toLowerCase()) || /^[\w-]+\.(?:webp|png|jpe?g|svg|gif)$/i.test(said)) return 'file';
  return onlyKind.test(said) ? 'kind' : null;
}

/** A picture with its caption, which is Markdown without headings and components. */
export function readFigure(reading: Reading, element: JsxElement): BodyNode | null {
  const pieces = unravel(element.children);
  for (const piece of pieces) checkMarkdown(reading, piece, 'none', inComponent('Figure'));
  const caption = markdownToHtml(pieces.filter((piece) => !isJsx(piece)));
  const read = readAttributes(reading, element, 'FigureComponent');
  if (read === null) return null;
  const { file, alt = '' } = read.value;
  reading.references.push({ kind: 'figure', id: file, at: read.placeOf('file') });
  const at = read.placeOf('alt');
  const instead = saysInstead(alt, file);
  if (alt === '') reading.diagnostics.push(diagnose('figure/alt-missing', at, {}));
  else if (instead !== null)
    reading.diagnostics.push(diagnose('figure/alt-says-nothing', at, { alt: shortened(alt), is: instead }));
  else if (alt.length > longest)
    reading.diagnostics.push(diagnose('figure/alt-too-long', at, { length: alt.length, limit: longest }));
  return { type: 'figure', file, size: null, alt, caption: caption === '' ? null : caption };
}
