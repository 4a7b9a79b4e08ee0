import type { pageRules } from '../page-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** Faults in a page's place in its package, in English. */
export const pageRulesInEnglish: InEnglish<typeof pageRules> = {
  'page/duplicate-id': {
    title: 'Two pages with the same id',
    why: 'The id is the address of the page in the package, so two pages cannot have the same.',
    mend: 'Give one of the pages a new id and a new file name.',
    message: ({ id }) => `Unexpected page \`${id}\` for the second time, expected an id that is unique in the package`,
  },
  'page/not-listed': {
    title: 'Page that is in no part',
    why: 'A page that is in no part has no place in the module, and nobody finds it.',
    mend: 'Write the page in `pages` in module.yaml, or delete the file.',
    message: ({ id, module }) =>
      `Unexpected page \`${id}\` outside the parts of the module \`${module}\`, expected it in \`pages\` in one part`,
    help: ({ id, listedIn }) =>
      listedIn === undefined
        ? undefined
        : `The module \`${listedIn}\` has \`${id}\` in its list: move the file to the folder \`${listedIn}\`.`,
  },
  'page/review-date-passed': {
    title: 'The day of the next review has passed',
    why: 'Content grows old. `reviewBy` is the day when someone promised to look it over again.',
    mend: 'Look over the content, and write a new day in `reviewBy`.',
    message: ({ reviewBy }) => `Unexpected review day \`${reviewBy}\`, expected a day that has not passed`,
  },
  'page/no-source': {
    title: 'Page without a source',
    why: 'A page that builds on something says what, so that the reader can test it and read on.',
    mend: 'Write the sources that the page builds on in `cites`. They stand in references.yaml.',
    message: ({ id }) => `Unexpected page \`${id}\` without a source, expected at least one in \`cites\``,
  },
  'page/curriculum-twice': {
    title: 'Curriculum code twice',
    why: 'Each code is named once; if it stands twice, another was probably meant.',
    mend: 'Delete one of them, or write the code that was meant.',
    message: ({ code }) => `Unexpected code \`${code}\` for the second time, expected each code once`,
  },
  'page/split-point': {
    title: 'Point that a comma has split in two',
    why: 'In a list on one line each comma parts two points. A point with a comma in it then becomes two, and readers see them one by one.',
    mend: 'Put the whole point in quotation marks, or write each point on a line of its own after `- `. If there are two points, begin both with a capital letter.',
    message: ({ point }) =>
      `Unexpected point \`${point}\` with a small first letter, expected a point that begins with a capital`,
    help: ({ whole }) => `If it is one point, put it in quotation marks: \`"${whole}"\`.`,
  },
};
