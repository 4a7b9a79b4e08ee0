import type { fileRules } from '../file-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean } from './wording.ts';

const newName = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `Rename it, for example to \`${near}\`.`;

/** Faults in a file as a file, in English. */
export const fileRulesInEnglish: InEnglish<typeof fileRules> = {
  'file/not-utf8': {
    title: 'The file is not saved as UTF-8',
    why: 'All text is read as UTF-8. In other encodings letters such as `æ`, `ø` and `å` come out wrong.',
    mend: 'Save the file again with the encoding UTF-8. Most editors offer it when you save.',
    message: ({ byte }) => `Unexpected byte \`0x${byte.toString(16).toUpperCase().padStart(2, '0')}\`, expected text in UTF-8`,
  },
  'file/control-character': {
    title: 'Control character in the text',
    why: 'Control characters cannot be seen, and often come along by accident when text is pasted in from another program.',
    mend: 'Delete the character. If you cannot see it, delete the text around it and write it again.',
    message: ({ character }) => `Unexpected control character \`${character}\`, expected ordinary text`,
    help: ({ character }) =>
      character === 'U+000D'
        ? 'Save the file with line breaks of the type LF or CRLF.'
        : 'Delete the character. Is the file really a text?',
  },
  'file/private-use-character': {
    title: 'Character without a fixed meaning',
    why: 'The characters U+E000 to U+F8FF have no fixed meaning, and the site uses them itself as marks.',
    mend: 'Delete the character, or write the one that you meant.',
    message: ({ character }) =>
      `Unexpected character \`${character}\` from the private use area of Unicode, expected ordinary text`,
  },
  'file/empty': {
    title: 'Empty file',
    why: 'An empty file gives the reader nothing, and was most often saved by accident.',
    mend: 'Write the content, or delete the file.',
    message: ({ name }) => `Unexpected empty file \`${name}\`, expected content`,
  },
  'file/too-large': {
    title: 'File too large',
    why: 'Text files have an upper limit, so that the check is always quick.',
    mend: 'Split the file into several. If it is the front matter that is too large, move text from it to the text of the page.',
    message: ({ what, size, limit }) =>
      `Unexpected ${what === 'fil' ? 'file' : 'front matter'} of ${Math.ceil(size / 1024)} KiB, expected at most ${limit / 1024} KiB`,
    help: ({ what }) =>
      what === 'fil' ? 'Split the file into several.' : 'Move text from the front matter to the text of the page.',
  },
  'file/link': {
    title: 'Link instead of a file',
    why: 'A link (a shortcut) in the file system can lead out of the folder, so links are never followed.',
    mend: 'Delete the link, and put the file itself here.',
    message: ({ name }) => `Unexpected link \`${name}\`, expected an ordinary file or folder`,
  },
  'file/special': {
    title: 'Not an ordinary file',
    why: 'Only ordinary files and folders have content to show. A special file is something the operating system uses, for example to talk with a device.',
    mend: 'Delete it, or put an ordinary file with the same name here.',
    message: ({ name }) => `Unexpected special file \`${name}\`, expected an ordinary file`,
  },
  'file/unreadable': {
    title: 'The file cannot be read',
    why: 'A file that cannot be read cannot become a page.',
    mend: 'See that you are allowed to read the file, and that no other program has locked it.',
    message: ({ name }) => `Unexpected refusal when reading \`${name}\`, expected a file that can be read`,
  },
  'file/unknown': {
    title: 'File in an unknown place',
    why: 'A file that nobody reads would be lost without anyone noticing. Notes may lie in README.md and LICENSE, or in other .md files directly in content/ or in the folder of the package.',
    mend: 'Move the file to where it belongs, give it the right name, or delete it. A page lies directly in the folder of its module, and is called for example `a-laere-a-laere.mdx`.',
    message: ({ name, expected }) => `Unexpected file \`${name}\`, expected ${expected.en}`,
    help: didYouMean,
  },
  'file/bad-name': {
    title: 'The name is not a valid id',
    why: 'Files and folders have the same name as their id. An id has only small letters a–z, digits and hyphens, and is not a name that Windows keeps for itself, such as `con`.',
    mend: 'Give the file or folder a name of small letters a–z, digits and hyphens. Write `æ` as `ae`, `ø` as `o` and `å` as `a`: `a-laere-a-laere`.',
    message: ({ what, name }) =>
      `Unexpected ${what === 'filnavn' ? 'file name' : 'folder name'} \`${name}\`, expected an id of small letters a–z, digits and hyphens`,
    help: ({ near }) => newName(near) ?? 'Choose another name. Windows keeps some names for itself, such as `con` and `nul`.',
  },
  'file/unportable-name': {
    title: 'File name that is not possible everywhere',
    why: 'Windows does not accept names such as `con.mp4`, or names with `:` and `?`, and an `å` that is written as two characters is another name on another machine.',
    mend: 'Give the file a name of the letters a–z, digits, full stops and hyphens.',
    message: ({ name }) => `Unexpected file name \`${name}\`, expected a name that every machine accepts`,
    help: ({ near }) => newName(near),
  },
  'file/names-collide': {
    title: 'Two file names that are the same on some machines',
    why: 'On Windows and Mac `Film.mp4` and `film.mp4` are one file, so one of them is lost there.',
    mend: 'Give one of the files another name, or delete it.',
    message: ({ name, other }) => `Unexpected file name \`${name}\`, expected a name other than \`${other}\` on every machine`,
  },
  'file/missing': {
    title: 'A file is missing from the folder',
    why: 'Each package, module, film and school has a file that says what it is.',
    mend: 'Make the missing file, or move or delete the folder. A module needs for example `module.yaml`.',
    message: ({ name, folder }) => `Unexpected folder \`${folder}\` without \`${name}\`, expected it to be there`,
  },
  'file/id-differs': {
    title: 'Id and name differ',
    why: 'The file or folder has the same name as the id, so that it is easy to find again.',
    mend: 'Correct the id, or rename the file or folder, so that they are the same. If the content is published, keep the id.',
    message: ({ id, name, what }) =>
      `Unexpected id \`${id}\`, expected \`${name}\`, which is the name of the ${what === 'filen' ? 'file' : 'folder'}`,
    help: ({ name, what }) => `Write \`id: ${name}\`, or rename the ${what === 'filen' ? 'file' : 'folder'}.`,
  },
  'file/front-matter-missing': {
    title: 'The front matter is missing',
    why: 'A page begins with its front matter: fields between two lines of `---`.',
    mend: 'Begin the file with `---`, the fields (id, title, summary …) and `---`.',
    message: () => 'Unexpected beginning of the file, expected the line `---` first of all',
  },
  'file/front-matter-unclosed': {
    title: 'The front matter is not closed',
    why: 'The front matter ends with a line that is only `---`. Without it nobody knows where the text begins.',
    mend: 'Insert a line that is only `---` between the fields and the text.',
    message: () => 'Unexpected front matter without an end, expected a line that is only `---` after the fields',
  },
  'file/front-matter-language': {
    title: 'A word after the first line of `---`',
    why: 'The front matter is always YAML. A word after `---` may be an instruction to run something, and content is never run.',
    mend: 'Write only `---` on the first line, and the fields as YAML.',
    message: ({ language }) => `Unexpected \`${language}\` after \`---\`, expected the line to end there`,
  },
};
