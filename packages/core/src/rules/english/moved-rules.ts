import type { movedRules } from '../moved-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean, nounOf } from './wording.ts';

/** Faults in moved.yaml, in English. */
export const movedRulesInEnglish: InEnglish<typeof movedRules> = {
  'moved/unknown-target': {
    title: 'The new place does not exist',
    why: 'An id that has moved to something that does not exist would break the paths of all schools that use it.',
    mend: 'Correct the id in `to`. If the content no longer exists, write `kind: removed` and remove `to`.',
    message: ({ kind, id }) =>
      `Unexpected ${nounOf(kind).bare} \`${id}\`, expected the id of ${nounOf(kind).one} in the package, or one that has itself moved`,
    help: didYouMean,
  },
  'moved/circle': {
    title: 'The moves go in a circle',
    why: 'An id that has moved to itself by way of others exists nowhere.',
    mend: 'Correct the last line, so that it points to what exists now.',
    message: ({ circle }) =>
      `Unexpected circle ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, expected moves that end in something that exists`,
  },
  'moved/still-there': {
    title: 'What has moved still exists',
    why: 'Ids are for ever. An id that is in use cannot mean something else at the same time.',
    mend: 'Remove the line in moved.yaml, or give what uses the id now another id.',
    message: ({ kind, id }) => `Unexpected ${nounOf(kind).bare} \`${id}\`, expected an id that is no longer in use`,
  },
  'moved/repeated': {
    title: 'The same id has moved twice',
    why: 'An id moves only once. If the content moves again, that is written on a new line, with the new id.',
    mend: 'Keep the first line. Write the next move with the id that the first line gave.',
    message: ({ kind, id }) => `Unexpected ${nounOf(kind).bare} \`${id}\` once more, expected each id on one line`,
  },
};
