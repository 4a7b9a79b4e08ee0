import { replaceCitations } from '@stifinner/core';
import type { Drawing } from '../build/drawing.ts';
import { hole } from '../fill/marks.ts';

/** Authored HTML with its links to other pages made into holes, since a page's address depends on the school, and its citations by APA. */
export function bodyHtml(html: string, { sources }: Pick<Drawing, 'sources'>): string {
  const linked = html.replace(/href="(page:[^"]+)"/g, (_, key: string) => `href="${hole('link', key)}"`);
  return replaceCitations(linked, (citations) => sources().inText(citations));
}
