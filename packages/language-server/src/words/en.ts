import type { Words } from './words.ts';

export const en: Words = {
  example: 'Example:',
  mustBeThere: 'Must be there.',
  kinds: {
    page: 'page',
    film: 'film',
    module: 'module',
    meeting: 'meeting',
    source: 'source',
    block: 'block',
    part: 'part',
    figure: 'picture',
    path: 'path',
    package: 'package',
  },
  forms: { alone: 'alone', pair: 'in pairs', group: 'in groups', plenary: 'all together', practice: 'tried in practice' },
  minutes: (least, typical, most) => (least === most ? `${typical} min` : `${least}–${most} min, mostly ${typical}`),
  length: (minutes, seconds) => (minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`),
  inModule: (title) => `the module ${title}`,
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  product: 'Afterwards you have',
  optional: 'optional',
  movedTo: (id) => `Is now called \`${id}\`.`,
  removed: 'Is taken away.',
  openSource: 'open',
  paywalledSource: 'behind a paywall',
  perspective: 'view',
  why: 'Why:',
  mend: 'How to mend it:',
  ownId: 'What the file or folder is called.',
  notYetListed: 'stands in no part yet',
  fixAll: 'Mend all in the file that is safe to mend',
  refusals: {
    nothingHere: 'There is no id here that can be renamed.',
    neverRenamed: (kind) =>
      `A ${en.kinds[kind]} cannot be renamed from here. Pages, films, modules, meetings, blocks, parts and sources can.`,
    notThere: (id) => `\`${id}\` is not in the package, so there is nothing to rename.`,
    definedTwice: (id) => `\`${id}\` is the id of several things. Mend that first.`,
    badId: (id) =>
      `\`${id}\` cannot be an id. An id has small letters a–z, digits and hyphens, for example \`hva-er-dybdelaering\`.`,
    reservedId: (id) => `\`${id}\` is a name that machines or Stifinner use themselves. Choose another id.`,
    taken: (kind, id) => `\`${id}\` is the id of another ${en.kinds[kind]} already. Choose another id.`,
    usedBefore: (id) =>
      `\`${id}\` has been used before, and moved.yaml says what it became. An id is for ever, so choose another.`,
    faulty: (file, id) =>
      `${file} cannot be read as it is now, and \`${id}\` stands in it. Mend the file first, so that nothing is forgotten.`,
    sameId: 'That is the id it has already.',
    movedFile: 'moved.yaml cannot be added to as it is now. Write it as a list with a dash before each move.',
    noFileRenames: 'The editor cannot rename files and folders, and the id is what the file or folder is called.',
  },
};
