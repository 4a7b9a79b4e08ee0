import { diagnose, type Said, said } from '@stifinner/core';
import type { Heading } from 'mdast';
import { type Reading, spanOf } from './reading.ts';

/** Which headings a text may have: of levels 2 and 3 on a page, 3 in a block (its title is one above), none in a short text. */
export type HeadingLevels = 'page' | 'block' | 'none';

function fault(reading: Reading, heading: Heading, levels: HeadingLevels): { expected: Said; help: Said } | null {
  const { depth } = heading;
  if (levels === 'none')
    return {
      expected: said('tekst uten overskrifter', 'text without headings'),
      help: said('Skriv den som et eget avsnitt, eller slett den.', 'Write it as a paragraph of its own, or delete it.'),
    };
  if (depth === 1 && reading.home !== 'note')
    return {
      expected: said('nivå 2 eller 3', 'level 2 or 3'),
      help: said(
        'Tittelen står i toppen av filen, i `title`. Skriv `## ` for en overskrift i teksten.',
        'The title stands at the top of the file, in `title`. Write `## ` for a heading in the text.',
      ),
    };
  if (levels === 'block' && depth !== 3)
    return {
      expected: said('nivå 3', 'level 3'),
      help: said(
        'Skriv `### ` her, siden tittelen rundt er nivået over.',
        'Write `### ` here, as the title around it is the level above.',
      ),
    };
  if (depth > 3)
    return {
      expected: said('nivå 2 eller 3', 'level 2 or 3'),
      help: said('Skriv `## ` eller `### `, eller **sterk** tekst.', 'Write `## ` or `### `, or **strong** text.'),
    };
  if (levels === 'page' && depth === 3 && !reading.hasSecondLevel)
    return {
      expected: said('nivå 2 først', 'level 2 first'),
      help: said('Skriv `## ` i stedet for `### `.', 'Write `## ` instead of `### `.'),
    };
  return null;
}

/** Checks a heading's level where it stands. */
export function checkHeading(reading: Reading, heading: Heading, levels: HeadingLevels): void {
  const { start, end } = spanOf(heading);
  const at = reading.firstLine(start, end);
  const found = fault(reading, heading, levels);
  const level = levels === 'none' ? undefined : levels === 'block' || heading.depth > 3 ? 3 : 2;
  if (found !== null) reading.diagnostics.push(diagnose('mdx/heading-level', at, { actual: heading.depth, level, ...found }));
  else if (heading.children.length === 0) reading.diagnostics.push(diagnose('mdx/empty-heading', at, {}));
  if (heading.depth <= 2) reading.hasSecondLevel = true;
}
