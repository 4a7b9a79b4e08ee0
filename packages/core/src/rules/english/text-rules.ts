import type { textRules, Unwritten } from '../text-rules.ts';
import type { InEnglish } from './rule-words.ts';

const expected: Record<Unwritten, string> = {
  text: 'the text that belongs there',
  translation: 'the translation',
  source: 'a source that you build on',
  address: 'the address of your own statement',
};

const help: Record<Exclude<Unwritten, 'text'>, string> = {
  translation: 'Translate what comes after the mark, and remove the mark.',
  source: 'List your own source in references.yaml, and write its id here instead.',
  address: 'Put in the address that you got when the statement was published.',
};

/** Texts that nobody has written, in English. */
export const textRulesInEnglish: InEnglish<typeof textRules> = {
  'text/unwritten': {
    title: 'Text that nobody has written yet',
    why: 'What was made with `stifinner new` says what belongs where. Left in something that is no draft, it is what readers see.',
    mend: 'Write what belongs there. A page or leader support that is not finished can have `status: draft` at its top until then.',
    message: ({ what, begins, count }) =>
      `Unexpected \`${begins}\`${count === 1 ? '' : ` and ${count - 1} more`} in what readers see, expected ${expected[what]}`,
    help: ({ what, canBeDraft }) => (what === 'text' ? (canBeDraft ? undefined : 'Write what belongs there.') : help[what]),
  },
};
