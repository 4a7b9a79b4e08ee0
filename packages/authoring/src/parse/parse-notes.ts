import type { Diagnostic } from '@stifinner/core';
import { renderMarkdown } from '../mdx/render-markdown.ts';
import type { Lines } from '../text/lines.ts';
import { placeInField } from '../text/place-in-field.ts';
import type { ParsedNotes, PathFile } from './parsed-file.ts';

/** The Markdown of a path as HTML; nothing where the path was refused. */
export function parseNotes(
  file: Pick<PathFile, 'name' | 'value' | 'placeOf'>,
  lines: Lines | null,
): {
  notes: ParsedNotes;
  diagnostics: Diagnostic[];
} {
  const notes: ParsedNotes = { html: {}, references: [] };
  const diagnostics: Diagnostic[] = [];
  for (const [number, step] of (file.value?.steps ?? []).entries()) {
    for (const field of ['note', 'text'] as const) {
      const markdown = field in step ? (step as { note?: string; text?: string })[field] : undefined;
      if (markdown === undefined) continue;
      const pointer = `/steps/${number}/${field}`;
      const at = file.placeOf(pointer);
      const rendered = renderMarkdown(markdown, file.name, lines === null ? () => at : placeInField(lines, at, markdown));
      notes.html[pointer] = rendered.html;
      notes.references.push(...rendered.references);
      diagnostics.push(...rendered.diagnostics);
    }
  }
  return { notes, diagnostics };
}
