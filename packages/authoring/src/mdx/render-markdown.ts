import { type Diagnostic, type Place, sortDiagnostics } from '@stifinner/core';
import type { RootContent } from 'mdast';
import { mayStand } from './components.ts';
import { checkMarkdown } from './markdown.ts';
import { isJsx, unravel } from './nodes.ts';
import type { BodyReference } from './parsed-body.ts';
import { readTree } from './read-tree.ts';
import { markdownToHtml } from './to-html.ts';

/** A text in a field as HTML, with what it points to and what is wrong with it. */
export interface RenderedMarkdown {
  html: string;
  references: BodyReference[];
  diagnostics: Diagnostic[];
}

/**
 * Markdown in a field (a school's note, a text step) as HTML: the same parser and the same list of what is allowed, with
 * no components, and headings of level 3 only. `placeOf` tells where in the file a place in the text is.
 */
export function renderMarkdown(text: string, file: string, placeOf: (inside: Place) => Place): RenderedMarkdown {
  const { reading, root } = readTree({ file, text, bodyOffset: 0 }, 'note');
  const markdown = unravel(root?.children ?? []).filter((piece): piece is RootContent => {
    if (isJsx(piece)) mayStand(reading, piece, 'body');
    else checkMarkdown(reading, piece, 'block');
    return !isJsx(piece);
  });
  return {
    html: markdownToHtml(markdown),
    references: reading.references.map((reference) => ({ ...reference, at: placeOf(reference.at) })),
    diagnostics: sortDiagnostics(reading.diagnostics).map(({ related: _, ...diagnostic }) => ({
      ...diagnostic,
      at: placeOf(diagnostic.at),
    })),
  };
}
