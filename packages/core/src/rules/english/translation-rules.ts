import type { translationRules } from '../translation-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { languageName, quoted } from './wording.ts';

const nouns = { blokkene: 'blocks', møtene: 'meetings' } as const;

/** Faults between a page and its translations, in English. */
export const translationRulesInEnglish: InEnglish<typeof translationRules> = {
  'translation/original-missing': {
    title: 'Translation without an original',
    why: 'A translation has only the text in its own language; all the rest stands in the original.',
    mend: 'Put the original in the same folder, or correct the file name. The translation of `vurdering.mdx` is called `vurdering.nn.mdx`.',
    message: ({ name }) => `Unexpected translation without \`${name}\`, expected the original in the same folder`,
  },
  'translation/ids-differ': {
    title: 'The translation has other ids than the original',
    why: 'A path can leave out a block in both languages only when the block has the same id in both.',
    mend: 'Use the same ids as in the original, in all blocks and meetings. Ids are not translated.',
    message: ({ noun, missing, extra }) => {
      const lacking = missing.length === 0 ? [] : [`lack of ${quoted(missing)}, expected the ${nouns[noun]} of the original`];
      const more = extra.length === 0 ? [] : [`${quoted(extra)}, expected only the ${nouns[noun]} of the original`];
      return `Unexpected ${[...lacking, ...more].join('; unexpected ')}`;
    },
  },
  'translation/steps-differ': {
    title: 'A translated path goes another way than the original',
    why: 'The path is the same in all languages: the same steps in the same order, and the same left out. Only the words differ.',
    mend: 'Make the steps of the translation like those of the original. If the path is to change, change both files.',
    message: ({ actual, expected }) =>
      `Unexpected ${actual === null ? 'lack of a step' : `\`${actual}\``}, expected ${expected === null ? 'the end where the original ends' : `\`${expected}\` as in the original`}`,
  },
  'translation/meeting-differs': {
    title: 'A translated meeting is built differently',
    why: 'The meeting is the same in both languages: the same part, roles, rounds and minutes. Only the text is translated.',
    mend: 'Make the translation like the original in everything but the text. If the meeting is to change, change the original first.',
    message: ({ id, what }) => `Unexpected difference in the meeting \`${id}\`, expected the same ${what.en} as in the original`,
  },
  'translation/block-differs': {
    title: 'A translated block is built differently',
    why: 'The block is the same in both languages: the same kind, work form and minutes. Only the text is translated.',
    mend: 'Make the translation like the original in everything but the text. If the block is to change, change the original first.',
    message: ({ id, what }) => `Unexpected difference in the block \`${id}\`, expected the same ${what.en} as in the original`,
  },
  'translation/figures-differ': {
    title: 'The translation shows other pictures than the original',
    why: 'The pictures are the same in all languages. Only the alternative text and the caption are translated.',
    mend: 'Show the same pictures as the original, as many times: `file` is the same, and `alt` and the caption are written anew.',
    message: ({ missing, extra }) =>
      missing.length === 0
        ? `Unexpected ${quoted(extra)}, expected only the pictures of the original`
        : `Unexpected lack of ${quoted(missing)}, expected the pictures of the original${extra.length === 0 ? '' : `; unexpected ${quoted(extra)}`}`,
  },
  'translation/newer-than-original': {
    title: 'The translation is newer than the original',
    why: 'A translation cannot build on a revision that does not exist.',
    mend: 'Write the `revision` of the original in `translates`. If the original has changed without its `revision` being raised, raise it there.',
    message: ({ translates, revision }) =>
      `Unexpected revision \`${translates}\`, expected at most \`${revision}\`, which the original has`,
  },
  'translation/outdated': {
    title: 'The translation is older than the original',
    why: 'The original has changed since it was translated, so readers of the two languages see different content.',
    mend: 'Look through the changes in the original, correct the translation, and write the `revision` of the original in `translates`.',
    message: ({ translates, revision }) =>
      `Unexpected older revision \`${translates}\`, expected \`${revision}\`, which the original has`,
  },
  'translation/undeclared-language': {
    title: 'A language that the package does not have',
    why: 'The package says which of Bokmål and Nynorsk it is in, and each page is to be there in them. Only Northern Sámi and English may come page by page.',
    mend: 'Write the language in `languages` in package.yaml, for example `languages: [nb, nn]`, or delete the text.',
    message: ({ language, declared }) =>
      `Unexpected language \`${language}\`, expected a language that the package has: ${quoted(declared)}`,
    help: ({ language }) => `Write \`${language}\` in \`languages\` in package.yaml, or delete the text.`,
  },
  'translation/first-language-missing': {
    title: 'Text without the first language of the package',
    why: 'The first language in `languages` is the one that the originals are written in, and the one that the reader gets where something is not translated. A text without it would be lost.',
    mend: 'Write the text in the first language of the package too: `{ nb: …, nn: … }`. If it is the list that is wrong, correct `languages` in package.yaml.',
    message: ({ what, language }) => {
      const name = languageName(language);
      if (what === 'pakke')
        return `Unexpected first language \`${language}\` without a single text in ${name}, expected the texts in ${name}`;
      return what === 'teksting'
        ? `Unexpected captions without ${name}, expected captions in ${name}`
        : `Unexpected text without ${name}, expected the text in ${name}`;
    },
    help: ({ what, language }) =>
      what === 'pakke'
        ? 'Write first the language that the originals are written in.'
        : what === 'teksting'
          ? `Add \`${language}: …\` with the name of the file. It is the first language of the package.`
          : `Add \`${language}: …\`. It is the first language of the package.`,
  },
  'translation/original-language': {
    title: 'Original with a language in its file name',
    why: 'The originals are written in the first language of the package, and have no language in the file name.',
    mend: 'Take the language out of the file name: `vurdering.mdx`, not `vurdering.nb.mdx`.',
    message: ({ language, name }) =>
      `Unexpected language \`${language}\` in the file name, expected \`${name}\` for the first language of the package`,
  },
  'translation/missing': {
    title: 'Page or suggested path without a translation',
    why: 'The package is meant to be in the language, and where a page or a path is missing, the reader gets it in another language.',
    mend: 'Make the translation in the same folder: the translation of `vurdering.mdx` into Nynorsk is called `vurdering.nn.mdx`, and that of `fire-moter.yaml` is called `fire-moter.nn.yaml`.',
    message: ({ language, name }) => `Unexpected lack of ${languageName(language)}, expected \`${name}\` in the same folder`,
    help: ({ name }) => `Make \`${name}\`, or take the language out of \`languages\` in package.yaml.`,
  },
  'translation/text-missing': {
    title: 'Texts that are not in all the languages of the package',
    why: 'The package is meant to be in the language, and where a text is missing, the reader gets it in another language.',
    mend: 'Write the text in all the languages of the package: `{ nb: …, nn: … }`.',
    message: ({ language, count }) =>
      `Unexpected ${count === 1 ? 'text' : `${count} texts`} without ${languageName(language)}, expected ${count === 1 ? 'it' : 'all of them'} in ${languageName(language)}`,
    help: ({ language, count }) => `Add \`${language}: …\`${count === 1 ? '' : ' in each of them'}.`,
  },
};
