import type { schoolRules } from '../school-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { quoted } from './wording.ts';

/** Faults in what a school says of its site, in English. */
export const schoolRulesInEnglish: InEnglish<typeof schoolRules> = {
  'school/unknown-path': {
    title: 'The school shows a path that does not exist',
    why: 'A path on the site is either the school’s own, in paths/, or a suggested path from a package, with the package before it.',
    mend: 'Correct the id. The school’s own path is written as the file is called, `host-2026`, and a suggested path with the package before it, `lk20/fra-verdi-til-vurdering`.',
    message: ({ id }) =>
      id.includes('/')
        ? `Unexpected path \`${id}\`, expected the id of a suggested path`
        : `Unexpected path \`${id}\`, expected the id of a path in \`paths/\``,
    help: ({ near, local }) => {
      if (near !== null) return `Did you mean \`${near}\`?`;
      return local.length > 0 ? `The school has ${quoted(local)}.` : 'The school has no paths in `paths/`.';
    },
  },
  'school/repeated-path': {
    title: 'The school shows the same path twice',
    why: 'Each path has one address on the site.',
    mend: 'Remove the path in one of the two places.',
    message: ({ id }) => `Unexpected path \`${id}\` once more, expected each path once`,
  },
  'school/unlisted-path': {
    title: 'One of the school’s paths is not on the site',
    why: 'Only the paths in school.yaml come on the site. It may be on purpose, for example a draft.',
    mend: 'Write the id of the path under `paths` in school.yaml when the path is ready.',
    message: ({ id }) => `Unexpected path \`${id}\`, expected a path that stands under \`paths\` in school.yaml`,
    help: ({ id }) => `Write \`${id}\` under \`paths\` in school.yaml when the path is ready.`,
  },
  'school/unknown-package': {
    title: 'The school shows a package that does not exist',
    why: 'The library can only show packages that lie in `content/`.',
    mend: 'Correct the id, or take the package out of `packages` in school.yaml.',
    message: ({ id }) => `Unexpected package \`${id}\`, expected the id of a competence package`,
    help: ({ near, packages }) => {
      if (near !== null) return `Did you mean \`${near}\`?`;
      return packages.length > 0 ? `The packages are ${quoted(packages)}.` : undefined;
    },
  },
  'school/reserved-path-id': {
    title: 'The path has an address that the site uses itself',
    why: 'The id of the path is its address. Some addresses are the site’s own, such as the library and the search.',
    mend: 'Give the path another id, and the file the same name.',
    message: ({ id }) => `Unexpected id \`${id}\` of a path, expected an id that the site does not use itself`,
    help: ({ reserved }) => `Give the path another id than ${quoted(reserved)}, and one that does not begin with \`_\`.`,
  },
  'school/same-address': {
    title: 'Two paths have the same address',
    why: 'The address of a suggested path is the id without the package, and it may be the same as the id of the school’s own path.',
    mend: 'Give the school’s own path another id, or show only one of them.',
    message: ({ id, other, address }) =>
      `Unexpected path \`${id}\` at the address \`${address}\`, expected another address than that of \`${other}\``,
  },
  'school/no-accessibility-statement': {
    title: 'School without an accessibility statement',
    why: 'Public websites are to have an accessibility statement. The site links to it from each page.',
    mend: 'Write the address of the statement in school.yaml: `accessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/…`.',
    message: () => 'Unexpected school without an accessibility statement, expected the address of it in `accessibilityStatement`',
  },
};
