import type { questionRules } from '../question-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** Faults in questions, in English. */
export const questionRulesInEnglish: InEnglish<typeof questionRules> = {
  'question/empty-feedback': {
    title: 'Feedback that only says right or wrong',
    why: 'The reader learns from why an answer holds or does not. That the answer is right, the site shows in any case.',
    mend: 'Write why the answer holds, or what the person who chooses it may have thought.',
    message: ({ feedback }) => `Unexpected feedback \`${feedback}\`, expected it to say why`,
  },
};
