import type { componentRules } from '../component-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { quoted } from './wording.ts';

/** Faults in the use of the components, in English. */
export const componentRulesInEnglish: InEnglish<typeof componentRules> = {
  'component/unknown': {
    title: 'Unknown component',
    why: 'There are only a few components, and the name is written exactly as it is, with a capital letter. HTML tags cannot be used.',
    mend: 'See that the name is spelt right, with a capital letter, such as `<Task>`. If it is an HTML tag, write Markdown instead: `**strong**`, not `<b>strong</b>`.',
    message: ({ name, expected }) =>
      `Unexpected component \`<${name}>\`, expected one of ${quoted(expected.map((tag) => `<${tag}>`))}`,
    help: ({ near, help }) => (near === undefined ? help?.en : `Did you mean \`<${near}>\`?`),
  },
  'component/misplaced': {
    title: 'Component in the wrong place',
    why: 'A component means something where it belongs, as an answer does in a question. Elsewhere it has no meaning.',
    mend: 'Move the component to where it belongs, for example `<Answer>` into `<Question>`, or delete it.',
    message: ({ name, place, expected }) => `Unexpected \`<${name}>\` ${place.en}, expected it ${expected.en}`,
    help: ({ help }) => help?.en ?? 'Move it there, or delete it.',
  },
  'component/inline': {
    title: 'Component in the middle of a sentence',
    why: 'Components are blocks of their own on the page, never part of a sentence.',
    mend: 'Put the component on a line of its own, with a blank line before and after it.',
    message: ({ name }) => `Unexpected \`<${name}>\` inside a paragraph, expected it by itself`,
    help: ({ name }) => `Put \`<${name}>\` on a line of its own, with a blank line before and after it.`,
  },
  'component/duplicate-attribute': {
    title: 'The same attribute twice',
    why: 'If the attribute stands twice, it is not clear which value holds.',
    mend: 'Keep the attribute with the right value, and delete the other.',
    message: ({ name }) => `Unexpected attribute \`${name}\` for the second time, expected it once`,
  },
  'component/forbidden-attribute': {
    title: 'Attribute that belongs to program code',
    why: 'How things look and behave is decided in one place for all pages. Content cannot bring code or style with it.',
    mend: 'Delete the attribute. This goes for example for `class`, `style` and `onclick`.',
    message: ({ name }) => `Unexpected attribute \`${name}\`, expected only the attributes that the component has`,
    help: ({ help }) => help.en,
  },
  'component/flag-value': {
    title: 'Value where there is to be none',
    why: 'That the attribute stands there means yes. A value would look like a choice that does not exist.',
    mend: 'Write only the name, for example `optional`, or delete it.',
    message: ({ name, actual }) => `Unexpected value \`${actual}\` in \`${name}\`, expected only \`${name}\``,
    help: ({ name, actual }) =>
      actual === 'false' || actual === 'nei' || actual === '0'
        ? `Delete \`${name}\`.`
        : `Write only \`${name}\`, without a value.`,
  },
  'component/value-missing': {
    title: 'Attribute without a value',
    why: 'The attribute needs a value to mean anything.',
    mend: 'Write a value in straight quotation marks: `minutes="8"`.',
    message: ({ name }) => `Unexpected \`${name}\` without a value, expected \`${name}="…"\``,
  },
  'component/duplicate-block': {
    title: 'Two blocks with the same id',
    why: 'Paths point to a block by its id, so two blocks on one page cannot have the same.',
    mend: 'Give one of the blocks a new id. A film gets the id of the film, and can be shown only once on a page.',
    message: ({ id }) => `Unexpected block \`${id}\` for the second time, expected an id that is unique on the page`,
    help: ({ film }) =>
      film
        ? 'A film gets the id of the film, and can be shown only once on a page. Delete one of them.'
        : 'Give one of the blocks a new id.',
  },
  'component/empty': {
    title: 'Empty component',
    why: 'A component without content shows the reader an empty frame.',
    mend: 'Write the content, or delete the component.',
    message: ({ name, expected }) => `Unexpected empty \`<${name}>\`, expected ${expected.en}`,
  },
  'component/unexpected-content': {
    title: 'Content that does not belong in the component',
    why: 'The content would not be shown anywhere.',
    mend: 'Move the content out of the component, or into the component that it belongs to.',
    message: ({ name, actual, expected }) => `Unexpected ${actual.en} in \`<${name}>\`, expected ${expected.en}`,
    help: ({ help }) => help?.en,
  },
  'component/question-without-text': {
    title: 'Question without text',
    why: 'The reader needs to know what is asked.',
    mend: 'Write the question right after `<Question …>`.',
    message: () => 'Unexpected question without text, expected the question before the answers',
  },
  'component/too-few-answers': {
    title: 'Too few answers',
    why: 'A closed question is a choice, so there have to be at least two answers to choose between.',
    mend: 'Write more answers, or make the question open with `kind="open"`.',
    message: ({ count }) =>
      `Unexpected closed question with ${count === 0 ? 'no answers' : 'one answer'}, expected at least two \`<Answer>\``,
  },
  'component/no-correct-answer': {
    title: 'Closed question without a correct answer',
    why: 'A closed question has at least one correct answer, or the reader never learns what is right.',
    mend: 'Write `correct` on the answer that is correct, or make the question open with `kind="open"`.',
    message: () => 'Unexpected closed question without a correct answer, expected at least one `<Answer correct …>`',
  },
  'component/answers-in-open-question': {
    title: 'Answers in an open question',
    why: 'An open question is for reflection, and has no answer key.',
    mend: 'Delete the answers, or make the question closed with `kind="closed"`.',
    message: () => 'Unexpected `<Answer>` in an open question, expected only the text',
  },
  'component/text-after-answers': {
    title: 'Text after the answers',
    why: 'The answers are shown together below the question, so text after them would land elsewhere than where it is written.',
    mend: 'Move the text up, or out of the question.',
    message: () => 'Unexpected text after the answers, expected all the text before the first answer',
  },
  'component/duplicate-role': {
    title: 'The same role twice',
    why: 'A role is described in one place in the meeting, so that whoever gets the role knows what holds.',
    mend: 'Merge the two descriptions.',
    message: ({ name }) => `Unexpected role \`${name}\` for the second time in the meeting, expected it once`,
  },
  'component/meeting-incomplete': {
    title: 'Meeting without roles or rounds',
    why: 'A meeting is led from one screen, and needs at least one role and at least one round.',
    mend: 'Write at least one `<Role>` and at least one `<Round>` in the meeting.',
    message: ({ missing }) =>
      missing === 'roller'
        ? 'Unexpected meeting without roles, expected at least one `<Role name="chair">`'
        : 'Unexpected meeting without rounds, expected at least one `<Round form="alone" minutes="4">`',
  },
};
