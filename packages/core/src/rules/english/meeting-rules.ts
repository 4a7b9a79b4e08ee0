import type { meetingRules } from '../meeting-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { counted } from './wording.ts';

const minutes = (count: number): string => counted(count, '1 minute', 'minutes');

/** Faults in meetings across a package, in English. */
export const meetingRulesInEnglish: InEnglish<typeof meetingRules> = {
  'meeting/duplicate-id': {
    title: 'Two meetings with the same id',
    why: 'Paths and agendas point to a meeting by its id, so two meetings in a package cannot have the same.',
    mend: 'Give one of the meetings a new id.',
    message: ({ id }) => `Unexpected meeting \`${id}\` for the second time, expected an id that is unique in the package`,
  },
  'meeting/too-long': {
    title: 'Meeting too long',
    why: 'The common time is seldom more than two hours, and nobody works well for longer without a break.',
    mend: 'Split the meeting in two, or shorten the rounds.',
    message: ({ id, minutes: count, limit }) => `Unexpected meeting \`${id}\` of ${minutes(count)}, expected at most ${limit}`,
  },
  'meeting/too-short': {
    title: 'Meeting too short',
    why: 'In less than a quarter of an hour nobody has time to think, talk together and agree on something.',
    mend: 'Give the rounds more time, or merge the meeting with another. The minutes of the meeting are the sum of the rounds.',
    message: ({ id, minutes: count, limit }) => `Unexpected meeting \`${id}\` of ${minutes(count)}, expected at least ${limit}`,
  },
  'meeting/no-chair': {
    title: 'Meeting without a chair',
    why: 'Without someone who keeps the order and the time, the groups do not get through the rounds, and the same people talk every time.',
    mend: 'Add the chair: `<Role name="chair">Gives the floor and keeps the time.</Role>`.',
    message: ({ id }) => `Unexpected meeting \`${id}\` without a chair, expected \`<Role name="chair">\``,
  },
  'meeting/round-too-short': {
    title: 'A round without room for everyone',
    why: 'In a round without comments everyone has the floor in turn, and whoever gets less than half a minute has no time to say anything.',
    mend: 'Give the round more minutes, or make the groups smaller with `size`.',
    message: ({ id, round, size, most }) =>
      `Unexpected ${minutes(most)} for ${size} people in round number ${round} of \`${id}\`, expected at least half a minute for each`,
  },
};
