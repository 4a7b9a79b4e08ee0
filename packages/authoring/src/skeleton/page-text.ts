import type { Language } from '@stifinner/core';
import { placeholders } from '../text/unwritten-marks.ts';
import type { PageKind } from './messages/words.ts';
import { wordsIn } from './messages/words-in.ts';
import { yamlIds, yamlText } from './yaml-text.ts';

/** A page as it is first written: what it is, and in the author's place what belongs there. */
export interface PageToWrite {
  id: string;
  title: string;
  kind: PageKind;
  /** The film that it shows, for a page about one. */
  film?: string | undefined;
  /** What it builds on; a source that stands in for the author's own where none is named. */
  cites: readonly string[];
}

/** A page of `kind`, with every field that a good one has. */
export function pageText(language: Language, { id, title, kind, film, cites }: PageToWrite): string {
  const { page, body } = wordsIn(language);
  const sources = citedBy(cites);
  return `---
id: ${id}
title: ${yamlText(title)}
summary: ${yamlText(page.summary)}
how: ${yamlText(page.how[kind])}
kind: ${kind}
minutes: { reading: ${minutes[kind]}, basis: guess }
goals:
  - ${yamlText(page.goal)}
keyPoints:
  - ${yamlText(page.keyPoint)}
cites: ${yamlIds(sources)}
status: draft
revision: 1
---
${body[kind]({ source: sources.join('; @'), film: film ?? id })}`;
}

/** The sources that a page cites. */
export const citedBy = (cites: readonly string[]): readonly string[] => (cites.length === 0 ? [placeholders.research] : cites);

/** For the text outside the blocks. */
const minutes: Record<PageKind, number> = { film: 1, reading: 3, reflection: 1, discussion: 2, practice: 2 };
