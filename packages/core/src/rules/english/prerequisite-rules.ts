import type { Lacking, prerequisiteRules } from '../prerequisite-rules.ts';
import type { RuleWords } from '../rule.ts';
import { capital, sentences } from '../wording.ts';
import type { InEnglish } from './rule-words.ts';
import { moveWords, nounOf, quoted, reasons } from './wording.ts';

type Kind = Lacking['kind'];

const unknown = (kind: Kind): RuleWords<{ id: string; near: string | null; became: string[] }> => ({
  title: `${capital(nounOf(kind).the)} that is required does not exist`,
  why: 'A requirement of something that does not exist can be met by no path.',
  mend: 'Correct the id in `requires`, or remove the requirement.',
  message: ({ id }) => `Unexpected ${nounOf(kind).bare} \`${id}\`, expected the id of ${nounOf(kind).one} in the package`,
  help: ({ near, became }) => {
    if (became.length > 0) return `It has moved. Write ${quoted(became)}.`;
    return near === null ? undefined : `Did you mean \`${near}\`?`;
  },
});

const lacking = (severity: 'error' | 'warning', title: string, why: string): RuleWords<Lacking> => ({
  title,
  why,
  mend:
    severity === 'error'
      ? 'Take it into the path, before what builds on it.'
      : 'Take it into the path, before what builds on it, or let it stand if you have chosen it.',
  message: ({ kind, id, by }) =>
    `Unexpected ${nounOf(kind).bare} ${quoted(by)} without \`${id}\`, expected ${nounOf(kind).the} \`${id}\` in the path`,
  help: ({ kind, lost }) =>
    sentences(
      `This is what you miss: ${reasons(lost)}`,
      severity === 'error'
        ? `Take ${nounOf(kind).the} too.`
        : `Take ${nounOf(kind).the} too, or let it stand if you have chosen it.`,
    ),
});

/** Faults in what pages and modules require, in English. */
export const prerequisiteRulesInEnglish: InEnglish<typeof prerequisiteRules> = {
  'prerequisite/unknown-page': unknown('page'),
  'prerequisite/unknown-module': unknown('module'),
  'prerequisite/itself': {
    title: 'A page or module requires itself',
    why: 'Nothing can come before itself.',
    mend: 'Remove the requirement in `requires`.',
    message: ({ kind, id }) =>
      `Unexpected ${nounOf(kind).bare} \`${id}\` among its own requirements, expected ${nounOf(kind).one} that comes before`,
  },
  'prerequisite/circle': {
    title: 'The requirements go in a circle',
    why: 'When two pages or modules require each other, even by way of others, there is no order that meets them.',
    mend: 'Remove one of the requirements in the circle.',
    message: ({ circle }) =>
      `Unexpected circle ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, expected requirements that an order can meet`,
  },
  'path/prerequisite-left-out': lacking(
    'warning',
    'The path leaves out something that should be there',
    'The school has the right to leave it out, but is to know what it misses. A module counts as taken when the path takes at least one page of it.',
  ),
  'path/prerequisite-required': lacking(
    'error',
    'The path leaves out something that the package requires',
    'The package says that this cannot be left out. A module counts as taken when the path takes at least one page of it.',
  ),
  'path/prerequisite-late': {
    title: 'A page comes after a page that builds on it',
    why: 'Those who read in order come to the page only after the one that builds on it.',
    mend: 'Move the page to before the one that builds on it, or let the order stand if you have chosen it.',
    message: ({ id, by }) => `Unexpected page \`${id}\` after ${quoted(by)}, expected it first`,
    help: ({ lost, move }) => sentences(lost.length === 0 ? null : `The package says: ${reasons(lost)}`, moveWords(move)),
  },
};
