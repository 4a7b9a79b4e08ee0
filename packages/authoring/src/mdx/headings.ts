import { diagnose } from '@stifinner/core';
import type { Heading } from 'mdast';
import { type Reading, spanOf } from './reading.ts';

/** Which headings a text may have: of levels 2 and 3 on a page, 3 in a block (its title is one above), none in a short text. */
export type HeadingLevels = 'page' | 'block' | 'none';

function fault(reading: Reading, heading: Heading, levels: HeadingLevels): { expected: string; help: string } | null {
  const { depth } = heading;
  if (levels === 'none') return { expected: 'tekst uten overskrifter', help: 'Skriv den som et eget avsnitt, eller slett den.' };
  if (depth === 1 && reading.home !== 'note')
    return {
      expected: 'nivå 2 eller 3',
      help: 'Tittelen står i toppen av filen, i `title`. Skriv `## ` for en overskrift i teksten.',
    };
  if (levels === 'block' && depth !== 3)
    return { expected: 'nivå 3', help: 'Skriv `### ` her, siden tittelen rundt er nivået over.' };
  if (depth > 3) return { expected: 'nivå 2 eller 3', help: 'Skriv `## ` eller `### `, eller **sterk** tekst.' };
  if (levels === 'page' && depth === 3 && !reading.hasSecondLevel)
    return { expected: 'nivå 2 først', help: 'Skriv `## ` i stedet for `### `.' };
  return null;
}

/** Checks a heading's level where it stands. */
export function checkHeading(reading: Reading, heading: Heading, levels: HeadingLevels): void {
  const { start, end } = spanOf(heading);
  const at = reading.firstLine(start, end);
  const found = fault(reading, heading, levels);
  if (found !== null) reading.diagnostics.push(diagnose('mdx/heading-level', at, { actual: heading.depth, ...found }));
  else if (heading.children.length === 0) reading.diagnostics.push(diagnose('mdx/empty-heading', at, {}));
  if (heading.depth <= 2) reading.hasSecondLevel = true;
}
