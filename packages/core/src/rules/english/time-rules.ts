import type { timeRules } from '../time-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { counted } from './wording.ts';

const minutes = (count: number): string => counted(count, '1 minute', 'minutes');

/** Minutes that cannot be right, in English. */
export const timeRulesInEnglish: InEnglish<typeof timeRules> = {
  'time/too-many-words': {
    title: 'More words than the minutes have room for',
    why: 'Few read academic text faster than 250 words a minute, and a plan that counts on it breaks in the first meeting.',
    mend: 'Raise the minutes to what an ordinary reader takes, or shorten the text.',
    message: ({ words, most, limit, block }) =>
      `Unexpected ${words} words${block === null ? '' : ` in \`${block}\``} for ${minutes(most)}, expected at most ${limit}`,
  },
  'time/too-few-words': {
    title: 'Far more minutes than the words need',
    why: 'The time for the text of the page is time to read it. What the readers are to do has its own minutes, and would be counted twice.',
    mend: 'Lower the minutes to what it takes to read the text, and give what is to be done a task with its own minutes.',
    message: ({ words, least, limit }) => `Unexpected ${words} words for at least ${minutes(least)}, expected at least ${limit}`,
  },
  'time/zero-minutes': {
    title: 'Something to do in 0 minutes',
    why: 'What takes no time in the plan takes the time from something else in the meeting.',
    mend: 'Write how long it takes, for example `minutes="8"` or `minutes="8-15"`.',
    message: ({ id }) => `Unexpected 0 minutes for \`${id}\`, expected at least one`,
  },
  'time/many-questions': {
    title: 'More questions than the minutes have room for',
    why: 'Twenty questions in a quarter of an hour become twenty answers without conversation. Each question needs more than 45 seconds.',
    mend: 'Pick out the most important questions, or give them more minutes.',
    message: ({ id, count, most }) =>
      `Unexpected ${count} questions in \`${id}\` for ${minutes(most)}, expected fewer questions or more time`,
  },
};
