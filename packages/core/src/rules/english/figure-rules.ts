import type { figureRules } from '../figure-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean } from './wording.ts';

const folder = 'the folder `figures/` in the package';

/** Faults in pictures, in English. */
export const figureRulesInEnglish: InEnglish<typeof figureRules> = {
  'figure/alt-missing': {
    title: 'Picture without alternative text',
    why: 'Those who do not see the picture have the alternative text read out. Without it the picture is only a gap, and the law asks for it.',
    mend: 'Write in `alt` what the picture shows, in a sentence or two: `alt="Three tracks that meet in one road."`. If the picture has nothing to say, delete it.',
    message: () => 'Unexpected picture without alternative text, expected `alt` with what the picture shows',
  },
  'figure/alt-says-nothing': {
    title: 'Alternative text that does not say what the picture shows',
    why: 'The screen reader itself says that this is a picture. The reader needs to know what it shows.',
    mend: 'Write what the picture shows, without “picture of” before it: `alt="Three tracks that meet in one road."`.',
    message: ({ alt, is }) =>
      is === 'file'
        ? `Unexpected alternative text \`${alt}\`, which is the name of the file, expected what the picture shows`
        : `Unexpected alternative text \`${alt}\`, expected what the picture shows, and not that it is a picture`,
  },
  'figure/alt-too-long': {
    title: 'Alternative text too long',
    why: 'The alternative text is read out in one go, and the reader cannot stop or go back in it.',
    mend: 'Say the most important in a sentence or two, and move the rest to the caption or the text around it, where everyone can read it.',
    message: ({ length, limit }) => `Unexpected alternative text of ${length} characters, expected at most ${limit}`,
  },
  'figure/missing-file': {
    title: 'The file with the picture is missing',
    why: `Pictures lie in ${folder}, so that all the pages in the package can show them.`,
    mend: `Put the file in ${folder}, as webp, png or jpg, or correct the name.`,
    message: ({ name }) => `Unexpected file name \`${name}\`, expected the name of a file in ${folder}`,
    help: didYouMean,
  },
  'figure/unsupported-format': {
    title: 'Picture in a format that cannot be used',
    why: 'A picture is webp, png or jpg, which all browsers show. An SVG file can bring program code with it, and content is never run.',
    mend: 'Save the picture as webp, png or jpg, and delete the file. Drawings are sharpest as png or webp.',
    message: ({ name }) => `Unexpected picture \`${name}\`, expected webp, png or jpg`,
    help: ({ ending }) =>
      ending === 'svg'
        ? 'An SVG file can bring program code with it, and content is never run. Save the drawing as webp or png, and put the SVG file elsewhere.'
        : undefined,
  },
  'figure/wrong-format': {
    title: 'The picture is not what its name says',
    why: 'A file that is something else than its name says becomes an empty space where the picture should have been.',
    mend: 'Save the picture again in the right format. It is not enough to rename the file.',
    message: ({ name, format }) => `Unexpected content in \`${name}\`, expected ${format.en}`,
  },
  'figure/not-measurable': {
    title: 'The picture cannot be measured',
    why: 'A picture that does not say how wide and high it is was most often cut off while being saved. Without the measures the page jumps while it loads.',
    mend: 'Save the picture again, and see that it can be opened.',
    message: ({ name }) => `Unexpected content in \`${name}\`, expected a whole picture with a width and a height`,
  },
  'figure/too-large': {
    title: 'Picture file too large',
    why: 'The page is to open quickly, also on a phone with poor coverage.',
    mend: 'Make the picture smaller: a width of 1600 pixels is enough. Save it as webp.',
    message: ({ size, limit }) =>
      `Unexpected picture of ${Math.ceil(size / 1000)} kB, expected at most ${Math.round(limit / 1000)} kB`,
  },
};
