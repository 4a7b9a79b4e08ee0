import type { packageRules } from '../package-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean, languageName, listed } from './wording.ts';

/** Faults in a package as a whole, in English. */
export const packageRulesInEnglish: InEnglish<typeof packageRules> = {
  'package/lacks-language': {
    title: 'Package without Bokmål or Nynorsk',
    why: 'Norwegian public bodies are to have both Bokmål and Nynorsk. The rule holds only where someone asks for the strict check.',
    mend: 'Write both in `languages` in package.yaml, `languages: [nb, nn]`, and translate the pages.',
    message: ({ missing, declared }) =>
      `Unexpected package in ${listed(declared.map(languageName))}, expected it in ${listed(missing.map(languageName))} too`,
    help: ({ missing, declared }) => `Write \`languages: [${[...declared, ...missing].join(', ')}]\`, and translate the pages.`,
  },
  'package/unknown-perspective': {
    title: 'A perspective that no source brings',
    why: 'The name is shown with the sources that have the word in `perspective`. If none has, the word is most often misspelt.',
    mend: 'Write the word as it stands in `perspective` in references.yaml, or delete the line.',
    message: ({ name }) => `Unexpected perspective \`${name}\`, expected one that a source in references.yaml brings`,
    help: didYouMean,
  },
  'package/unknown-module': {
    title: 'Module without a folder',
    why: 'Each module in the list is a folder in the package.',
    mend: 'Make the folder, correct the id, or take the module out of the list.',
    message: ({ id }) => `Unexpected module \`${id}\`, expected the name of a folder in the package`,
    help: didYouMean,
  },
  'package/module-twice': {
    title: 'Module twice in the list',
    why: 'The list is the order on the shelf, and each module stands there once.',
    mend: 'Delete the module in one of the two places in the list.',
    message: ({ id }) => `Unexpected module \`${id}\` for the second time, expected it once`,
  },
  'package/firm-rule': {
    title: 'Severity of a rule that is firm',
    why: 'Rules of safety, ids and references are the same in all packages. Without them a page could be lost or a path go wrong without anyone noticing.',
    mend: 'Take the code out of `severities` in package.yaml, and mend what the rule tells of.',
    message: ({ code }) => `Unexpected code \`${code}\`, expected a rule whose severity a package can set`,
    help: ({ code }) => `The rule is the same in all packages. Take \`${code}\` out of \`severities\`.`,
  },
  'package/unknown-code': {
    title: 'Severity of a rule that does not exist',
    why: 'A severity that meets no rule changes nothing, and the package would get another check than it was promised.',
    mend: 'Correct the code in `severities` in package.yaml. The command `stifinner explain` shows all the codes.',
    message: ({ code }) => `Unexpected code \`${code}\`, expected the code of a rule`,
    help: didYouMean,
  },
};
