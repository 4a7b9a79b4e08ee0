import type { yamlRules } from '../yaml-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** Faults in YAML, in English. */
export const yamlRulesInEnglish: InEnglish<typeof yamlRules> = {
  'yaml/syntax': {
    title: 'YAML that cannot be read',
    why: 'YAML rests on indentation, colons and hyphens. If one of them is wrong, the rest cannot be read safely.',
    mend: 'Look at the indentation, colons and quotation marks on the line and on the line above. Text with a colon in it is put in quotation marks: `title: "Learning: what now?"`.',
    message: ({ actual, expected }) => `Unexpected ${actual.en}, expected ${expected.en}`,
    help: ({ help }) => help?.en,
  },
  'yaml/duplicate-key': {
    title: 'The same field twice',
    why: 'If a field stands twice, one of them would be lost without anyone noticing.',
    mend: 'Delete one of them, or merge them.',
    message: ({ name }) => `Unexpected field \`${name}\` for the second time, expected it once`,
  },
  'yaml/reuse': {
    title: 'Reuse in YAML',
    why: 'With anchors (`&`), references (`*`) and merging (`<<`), what stands is not what is read.',
    mend: 'Write the value out. If it is ordinary text, put it in quotation marks.',
    message: ({ actual }) => `Unexpected \`${actual}\`, expected the value written out`,
    help: ({ actual }) => {
      if (actual === '*') return 'An item of a list begins with `- `, a hyphen and a space.';
      return /^\*.+\*$/.test(actual) ? `Put the text in quotation marks: \`"${actual}"\`.` : undefined;
    },
  },
  'yaml/tag': {
    title: 'Tag in YAML',
    why: 'A tag (`!`) changes what a value is. Here the field decides that.',
    mend: 'Delete the tag. If it is ordinary text, put it in quotation marks.',
    message: ({ actual }) => `Unexpected tag \`${actual}\`, expected an ordinary value`,
  },
  'yaml/too-deep': {
    title: 'Too many levels in YAML',
    why: 'None of the files needs so many levels; most often an indentation or a bracket is wrong.',
    mend: 'Look for an indentation or a bracket too many, and correct it.',
    message: ({ limit }) => `Unexpected level in YAML, expected at most ${limit} levels inside each other`,
  },
  'yaml/many-documents': {
    title: 'Several documents in one file',
    why: 'Each file is one document; what stood after `---` would not be read.',
    mend: 'Delete the line `---`, or split the file.',
    message: () => 'Unexpected new document, expected one document in the file',
  },
  'yaml/nothing': {
    title: 'YAML without content',
    why: 'Without fields the site does not know what this is. Empty lines and comments do not count.',
    mend: 'Write the fields, one on each line, for example `title: Deep learning`.',
    message: () => 'Unexpected lack of content, expected fields in YAML',
  },
  'yaml/ambiguous-number': {
    title: 'Number that can be read in several ways',
    why: 'Numbers such as `014`, `0x1F` and `1e3` are read differently by different programs.',
    mend: 'Write the number in the usual way, `14`, or put it in quotation marks if it is text: `"014"`.',
    message: ({ actual }) => `Unexpected number \`${actual}\`, expected an ordinary decimal number or text in quotation marks`,
    help: ({ actual, number }) => `Write \`${number}\` if you meant the number, or \`"${actual}"\` if you meant the text.`,
  },
  'yaml/bad-character': {
    title: 'Forbidden character in a value',
    why: 'Control characters, half characters and characters from the private use area cannot be shown, not even when they are written as `\\u…`.',
    mend: 'Delete the character, or write the one that you meant. Letters such as `æ` and `é` can be written as they are.',
    message: ({ character }) => `Unexpected character \`${character}\` in a value, expected ordinary text`,
  },
  'yaml/bad-key': {
    title: 'A field name that is not text',
    why: 'The name of a field is one word, not a list or several fields.',
    mend: 'Write the field as a name, a colon and a value: `title: Deep learning`. If it is ordinary text, put it in quotation marks.',
    message: () => 'Unexpected list or fields as the name of a field, expected one word',
  },
};
