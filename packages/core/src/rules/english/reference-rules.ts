import type { referenceRules } from '../reference-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean } from './wording.ts';

/** References from one thing to another by id, in English. */
export const referenceRulesInEnglish: InEnglish<typeof referenceRules> = {
  'reference/unknown-film': {
    title: 'Unknown film',
    why: 'The film that the page shows has to be in the package.',
    mend: 'Correct the id, or make the film: a folder in `films/` with the file film.yaml.',
    message: ({ id, package: name }) => `Unexpected film \`${id}\`, expected the id of a film in the package \`${name}\``,
    help: didYouMean,
  },
  'reference/unknown-source': {
    title: 'Unknown source',
    why: 'Sources stand in references.yaml, so that the reader can find them again.',
    mend: 'Correct the id, or write the source in references.yaml.',
    message: ({ id, package: name }) => `Unexpected source \`${id}\`, expected the id of a source in the package \`${name}\``,
    help: didYouMean,
  },
  'reference/unknown-page': {
    title: 'Unknown page',
    why: 'A link or a requirement to a page that does not exist leads nowhere.',
    mend: 'Correct the id, for example `[Learning to learn](page:a-laere-a-laere)`, or remove the link or the requirement.',
    message: ({ id, package: name }) => `Unexpected page \`${id}\`, expected the id of a page in the package \`${name}\``,
    help: didYouMean,
  },
  'reference/unknown-part': {
    title: 'Unknown part',
    why: 'The meeting comes after the pages of the part that it belongs to, so the part has to be in the module.',
    mend: 'Write the id of a part in module.yaml, for example `part="definisjon"`. If the meeting is about the whole module, remove `part`.',
    message: ({ id, module }) => `Unexpected part \`${id}\`, expected the id of a part in the module \`${module}\``,
    help: didYouMean,
  },
  'reference/unknown-package': {
    title: 'Link without a known package',
    why: 'Outside a package a page is written as package/page, so that it is clear where it is from.',
    mend: 'Write the package before the page: `page:lk20/a-laere-a-laere`.',
    message: ({ id }) => `Unexpected link to \`${id}\`, expected package/page, such as \`lk20/a-laere-a-laere\``,
    help: didYouMean,
  },
  'reference/duplicate-source': {
    title: 'Two sources with the same id',
    why: 'The pages refer to a source by its id, so two sources in a package cannot have the same.',
    mend: 'Delete one of them, or give it a new id.',
    message: ({ id }) => `Unexpected source \`${id}\` for the second time, expected an id that is unique in the package`,
  },
};
