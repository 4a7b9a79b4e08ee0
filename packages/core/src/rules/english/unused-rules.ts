import type { unusedRules } from '../unused-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** What a package holds and nothing in it leads to, in English. */
export const unusedRulesInEnglish: InEnglish<typeof unusedRules> = {
  'film/not-shown': {
    title: 'Film that no page shows',
    why: 'A film that no page shows finds no readers.',
    mend: 'Show the film on a page with `<Film id="a-laere-a-laere" />`, or delete the folder.',
    message: ({ id }) => `Unexpected film \`${id}\` that no page shows, expected it on at least one page`,
    help: ({ id }) => `Show the film on a page with \`<Film id="${id}" />\`, or delete the folder.`,
  },
  'figure/not-shown': {
    title: 'Picture that no page shows',
    why: 'A picture that no page shows is seen by no readers.',
    mend: 'Show the picture on a page with `<Figure file="tre-spor.webp" alt="…" />`, or delete the file.',
    message: ({ name }) => `Unexpected picture \`${name}\` that no page shows, expected it on at least one page`,
    help: ({ name }) => `Show it on a page with \`<Figure file="${name}" alt="…" />\`, or delete the file.`,
  },
  'source/not-cited': {
    title: 'Source that nobody cites',
    why: 'A source that nobody cites stands on no page, and its perspective does not count.',
    mend: 'List the source in `cites` on a page, or delete it.',
    message: ({ id }) => `Unexpected source \`${id}\` that nobody cites, expected it in \`cites\` on at least one page`,
  },
};
