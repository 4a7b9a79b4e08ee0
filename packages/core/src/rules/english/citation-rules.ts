import type { citationRules } from '../citation-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** What a text cites, held against the list of sources at its top, in English. */
export const citationRulesInEnglish: InEnglish<typeof citationRules> = {
  'citation/not-listed': {
    title: 'Source in the text that is not in `cites`',
    why: '`cites` says what the page builds on. What is in the text and not there does not count when someone looks for perspectives and sources.',
    mend: 'List the source in `cites` at the top of the page.',
    message: ({ id }) => `Unexpected source \`${id}\` in the text, expected it in \`cites\` as well`,
    help: ({ id }) => `Write \`${id}\` in \`cites\` at the top of the page.`,
  },
  'citation/never-in-text': {
    title: 'Source in `cites` that the text never cites',
    why: 'The reader is to see which claim builds on which source.',
    mend: 'Cite the source where it is used, as `[@nou-2015-8]` at the end of the sentence, or in `source` on a `<Reading>`. If the page does not build on it, delete it from `cites`.',
    message: ({ id }) => `Unexpected source \`${id}\` in \`cites\` without a citation in the text, expected at least one`,
    help: ({ id }) => `Write \`[@${id}]\` where the source is used, or delete it from \`cites\`.`,
  },
  'citation/out-of-place': {
    title: 'Citation outside the text',
    why: 'Only the text of a page or of the leader support shows citations as sources. Everywhere else the reader would see the square brackets as they are written.',
    mend: 'Move the citation to the text of a page, where the claim stands. Titles, summaries, goals and questions to films have no citations.',
    message: ({ actual, where }) =>
      `Unexpected citation \`${actual}\` in ${where === 'i et felt' ? 'a field' : 'an attribute'}, expected citations only in the text of the page`,
  },
};
