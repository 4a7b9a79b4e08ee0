import type { revisionRules } from '../revision-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** What a page or a leader support says of its own changes, in English. */
export const revisionRulesInEnglish: InEnglish<typeof revisionRules> = {
  'revision/not-told': {
    title: 'A change that is not told',
    why: 'Schools that use the page, and those who translate it, see from `changes` whether the change concerns them.',
    mend: 'Tell what has changed, at the top of `changes`: `{ revision: 2, kind: content, what: A new task on feedback. }`.',
    message: ({ revision }) => `Unexpected revision \`${revision}\` without a line in \`changes\`, expected what has changed`,
    help: ({ revision }) =>
      `Add at the top of \`changes\`: \`{ revision: ${revision}, kind: content, what: … }\`. If only the wording is different, it is \`kind: wording\`.`,
  },
  'revision/entry-too-new': {
    title: 'A change that is newer than the page',
    why: 'Translations and schools see from the revision whether anything is new, so a change without a new revision reaches nobody.',
    mend: 'Raise `revision` to the newest in `changes`, or correct the number in the line.',
    message: ({ entry, revision }) =>
      `Unexpected change in revision \`${entry}\`, expected at most \`${revision}\`, which the page has`,
    help: ({ entry }) => `Write \`revision: ${entry}\` on the page, or correct the number in \`changes\`.`,
  },
};
