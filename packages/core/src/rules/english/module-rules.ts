import type { moduleRules } from '../module-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** Faults in a module, in English. */
export const moduleRulesInEnglish: InEnglish<typeof moduleRules> = {
  'module/not-listed': {
    title: 'Module that is not in package.yaml',
    why: 'A module that is not in package.yaml has no place on the shelf, and nobody finds it.',
    mend: 'Write the id of the module in `modules` in package.yaml, or delete the folder.',
    message: ({ id }) => `Unexpected module \`${id}\` outside the list in package.yaml, expected it in \`modules\``,
    help: ({ id }) => `Write \`${id}\` in \`modules\`, or delete the folder.`,
  },
  'module/unknown-page': {
    title: 'Page without a file',
    why: 'Each page in the list is a file in the folder of the module.',
    mend: 'Make the page file in the folder of the module, correct the id, or take the page out of the list.',
    message: ({ id }) => `Unexpected page \`${id}\`, expected the name of a page file in the module`,
    help: ({ id, near }) =>
      near === undefined ? `Make the file \`${id}.mdx\`, or take the page out of the list.` : `Did you mean \`${near}\`?`,
  },
  'module/page-twice': {
    title: 'Page in two parts',
    why: 'A page stands in exactly one part, so that it is clear where the reader is.',
    mend: 'Take the page out of one of the parts.',
    message: ({ id }) => `Unexpected page \`${id}\` for the second time, expected it in one part`,
  },
  'module/duplicate-part': {
    title: 'Two parts with the same id',
    why: 'The meetings point to a part by its id, so two parts in a module cannot have the same.',
    mend: 'Give one of the parts a new id, and correct `part` in the meetings that belong to it.',
    message: ({ id }) => `Unexpected part \`${id}\` for the second time, expected an id that is unique in the module`,
  },
  'module/no-leader-support': {
    title: 'Module without leader support',
    why: 'A module begins with leader support: why, how it is led, and at least one proposal for the common time.',
    mend: 'Make the file leder.mdx in the folder of the module, and end it with at least one meeting: `<Meeting id="mote-definisjon" …>`.',
    message: ({ id }) => `Unexpected module \`${id}\` without leder.mdx, expected leader support with at least one meeting`,
  },
  'module/no-meeting': {
    title: 'Leader support without a meeting',
    why: 'Without a proposal for the common time the module is read by some and followed up by few.',
    mend: 'Write at least one meeting in leder.mdx, with roles and rounds: `<Meeting id="mote-definisjon" …>`.',
    message: ({ id }) =>
      `Unexpected leader support without a meeting in the module \`${id}\`, expected at least one \`<Meeting>\``,
  },
  'module/part-without-meeting': {
    title: 'Part without a joint meeting',
    why: 'Each part of a subject module has at least one joint meeting, where the staff work on it together.',
    mend: 'Write a meeting in leder.mdx with the id of the part in `part`: `<Meeting id="mote-definisjon" part="definisjon" …>`.',
    message: ({ id }) =>
      `Unexpected part \`${id}\` without a meeting, expected at least one \`<Meeting>\` with \`part="${id}"\` in leder.mdx`,
  },
  'module/few-perspectives': {
    title: 'Few perspectives',
    why: 'A module shows at least two views of its subject, so that the staff can take a stand themselves.',
    mend: 'Cite a source with another `perspective` in `cites` on one of the pages.',
    message: ({ id, count }) =>
      `Unexpected ${count === 0 ? 'lack of perspectives' : 'single perspective'} among the sources in the module \`${id}\`, expected at least two`,
  },
  'module/no-open-research': {
    title: 'No open research',
    why: 'Everyone on the staff is to be able to read at least one research source without paying.',
    mend: 'Cite an open research source in `cites` on one of the pages. In references.yaml such a source has `kind: research` and `access: open`.',
    message: ({ id }) =>
      `Unexpected module \`${id}\` without an open research source, expected at least one with \`kind: research\` and \`access: open\``,
  },
  'module/too-long': {
    title: 'Long module without a short way through',
    why: 'A school with little time drops the whole module when there is no short way through it.',
    mend: 'Make pages that not everyone needs optional with `need: may`, or split the module. The package sets the limit itself, in `moduleMinutes`.',
    message: ({ id, minutes, limit, optional }) =>
      `Unexpected ${minutes} minutes for the pages that belong in the module \`${id}\`, and ${optional} for optional pages, expected at most ${limit}, which is the \`moduleMinutes\` of the package`,
  },
};
