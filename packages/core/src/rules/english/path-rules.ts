import type { pathRules, UnknownReference } from '../path-rules.ts';
import type { RuleWords } from '../rule.ts';
import { capital, sentences } from '../wording.ts';
import type { InEnglish } from './rule-words.ts';
import { cited, didYouMean, nounOf, quoted } from './wording.ts';

const unknown = (kind: 'page' | 'module' | 'film' | 'meeting', example: string): RuleWords<UnknownReference> => ({
  title: `The path points to ${nounOf(kind).one} that does not exist`,
  why: 'A step with an unknown id cannot be shown, and is not skipped without anyone being told.',
  mend: `Correct the id, with the package before it, as in \`${kind}: ${example}\`. If ${nounOf(kind).the} no longer exists, take the id out of the path.`,
  message: ({ id, packages }) =>
    `Unexpected ${nounOf(kind).bare} \`${id}\`, expected the id of ${nounOf(kind).one} in ${whereOf(packages)}`,
  help: ({ id, near, elsewhere }) => {
    if (elsewhere) return `\`${id}\` is ${nounOf(elsewhere).one}. Write \`${elsewhere}: ${id}\`.`;
    if (near === null) return undefined;
    return id.includes('/') ? `Did you mean \`${near}\`?` : `Put the package before it: \`${near}\`.`;
  },
});

/** The packages, as a place to look; a folder may have none. */
const whereOf = (packages: string[]): string =>
  packages.length === 0 ? 'a package' : `${packages.length === 1 ? 'the package' : 'one of the packages'} ${quoted(packages)}`;

/** A package's note on what it moved. */
const noted = (note: string | null): string | null => (note === null ? null : `The package says: ${cited(note)}`);

/** Faults and choices in a learning path, in English. */
export const pathRulesInEnglish: InEnglish<typeof pathRules> = {
  'path/unknown-page': unknown('page', 'lk20/a-laere-a-laere'),
  'path/unknown-module': unknown('module', 'lk20/dybdelaering'),
  'path/unknown-film': unknown('film', 'lk20/elevstemmer'),
  'path/unknown-meeting': unknown('meeting', 'lk20/mote-verdiloftet'),
  'path/unknown-block': {
    title: 'The path points to a block that is not on the page',
    why: 'A block belongs to its page. If it is not there, it can neither be taken nor be left out.',
    mend: 'Correct the id, or take the block out of the path. A block by itself is written `block: lk20/a-laere-a-laere#sammenlign`.',
    message: ({ block, page }) => `Unexpected block \`${block}\`, expected the id of a block on the page \`${page}\``,
    help: ({ near, blocks }) => {
      if (near !== null) return `Did you mean \`${near}\`?`;
      return blocks.length > 0 ? `The page has ${quoted(blocks)}.` : 'The page has no blocks.';
    },
  },
  'path/unknown-base': {
    title: 'The path builds on a path that does not exist',
    why: '`basedOn` says which suggested path you started from. Your path works without it too.',
    mend: 'Correct the id, for example `basedOn: lk20/fra-verdi-til-vurdering`, or remove `basedOn`.',
    message: ({ id }) => `Unexpected path \`${id}\`, expected the id of a suggested path`,
    help: didYouMean,
  },
  'path/repeated-step': {
    title: 'The path takes the same thing twice',
    why: 'You may come back to something, but the minutes are counted twice, so it should be on purpose.',
    mend: 'If it is not on purpose, remove one of the steps, or leave the page out of the module with `except`.',
    message: ({ kind, ids }) =>
      `Unexpected ${nounOf(kind).bare} ${quoted(ids)} once more, expected ${ids.length === 1 ? 'it' : 'them'} only once`,
    help: ({ ids }) =>
      ids.length === 1
        ? 'Remove one of the steps, if it is not on purpose.'
        : 'Leave them out here with `except`, if it is not on purpose.',
  },
  'path/repeated-omission': {
    title: 'The same thing is left out twice',
    why: 'When a section is left out, the blocks in it go too. What is left out already need not be left out again.',
    mend: 'Remove the id in one of the two places.',
    message: ({ id, section }) =>
      section === null
        ? `Unexpected \`${id}\` once more, expected it to be left out once`
        : `Unexpected block \`${id}\`, expected a block outside the section \`${section}\`, which is left out too`,
    help: ({ id }) => `Remove \`${id}\` here.`,
  },
  'path/except-outside-module': {
    title: 'The page that is left out is not in the module',
    why: '`except` leaves out pages of the module in the same step. A page of another module does not come here in any case.',
    mend: 'Leave the page out in the step with the module that it is in, or take it out of `except`.',
    message: ({ page, module }) => `Unexpected page \`${page}\`, expected a page in the module \`${module}\``,
    help: ({ home, near }) =>
      sentences(didYouMean({ near }), `The page is in the module \`${home}\`. Leave it out in that step, or remove it here.`),
  },
  'path/empty-module': {
    title: 'No pages are left of the module',
    why: 'A step with a module whose pages are all left out adds nothing to the path.',
    mend: 'Remove the step, or leave out fewer pages.',
    message: ({ module }) => `Unexpected module \`${module}\` without pages, expected at least one page that is not left out`,
  },
  'path/needless-leave-out': {
    title: 'The meeting that is left out would not have come',
    why: 'A path gets the meetings of the parts that it takes pages from. Other meetings do not come, and need not be left out.',
    mend: 'Remove the meeting under `leaveOut`.',
    message: ({ meeting }) => `Unexpected meeting \`${meeting}\`, expected a meeting that the path would otherwise have got`,
    help: ({ module, part }) =>
      part === null
        ? `The meeting is for the whole module \`${module}\`, and the path does not take pages from all its parts. Remove the line.`
        : `The path takes no pages from the part \`${part}\` of the module \`${module}\`. Remove the line.`,
  },
  'path/placed-and-left-out': {
    title: 'The meeting is both a step and left out',
    why: 'A meeting that the path places itself comes where you have put it. Then `leaveOut` does not hold.',
    mend: 'Remove the meeting under `leaveOut`, or remove the step with the meeting.',
    message: ({ meeting }) =>
      `Unexpected meeting \`${meeting}\` in \`leaveOut\`, expected a meeting that is not a step of the path`,
  },
  'path/renamed': {
    title: 'What the path points to has a new id',
    why: 'The package says in moved.yaml what the new id is. The path works, but should be written with the new one.',
    mend: 'Write the new id in the path.',
    message: ({ kind, id, instead }) => `Unexpected ${nounOf(kind).bare} \`${id}\`, expected \`${instead}\`, which is the new id`,
    help: ({ instead, note }) => sentences(noted(note), `Write \`${instead}\`.`),
  },
  'path/merged': {
    title: 'What the path points to is merged with something else',
    why: 'The package says in moved.yaml what the old id went into. The path takes that instead, but the content is not quite the same.',
    mend: 'Write the new id in the path, and look over what you have left out.',
    message: ({ kind, id, instead }) =>
      `Unexpected ${nounOf(kind).bare} \`${id}\`, expected \`${instead}\`, which ${nounOf(kind).the} is merged with`,
    help: ({ instead, note }) =>
      sentences(
        noted(note),
        `Write \`${instead}\`, and look over what you have left out. What is in the path already is not taken twice.`,
      ),
  },
  'path/split': {
    title: 'What the path points to is split',
    why: 'The package says in moved.yaml what the old id became. The path takes the first of the new ones; you choose the rest yourselves.',
    mend: 'Choose which of the new ones you want, and write a step for each. Look over what you have left out.',
    message: ({ kind, id, became }) =>
      `Unexpected ${nounOf(kind).bare} \`${id}\`, expected one of ${quoted(became)}, which ${nounOf(kind).the} is split into`,
    help: ({ instead, note }) =>
      sentences(noted(note), `The path takes \`${instead}\`. Choose which ones you want, and look over what you have left out.`),
  },
  'path/removed': {
    title: 'What the path points to is taken out of the package',
    why: 'The package says in moved.yaml that it is taken out. The site shows that the step has lapsed, so nothing disappears without anyone noticing.',
    mend: 'Remove it from the path, or choose something else instead.',
    message: ({ kind, id, since }) =>
      `Unexpected ${nounOf(kind).bare} \`${id}\`, which went out in version \`${since}\`, expected ${nounOf(kind).one} that still exists`,
    help: ({ kind, note }) =>
      sentences(noted(note), `${capital(nounOf(kind).the)} is gone. Remove the id, or choose something else.`),
  },
};
