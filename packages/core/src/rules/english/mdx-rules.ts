import type { mdxRules } from '../mdx-rules.ts';
import type { InEnglish } from './rule-words.ts';

/** Faults in the text of a page, in English. */
export const mdxRulesInEnglish: InEnglish<typeof mdxRules> = {
  'mdx/too-complex': {
    title: 'Text too complex',
    why: 'The check is to be quick whatever the text holds. The limits lie far above what an ordinary page needs.',
    mend: 'Divide the text with blank lines, simplify it, or split the page into several pages.',
    message: ({ what, limit }) => `Unexpected number of ${what.en}, expected at most ${limit.en}`,
    help: ({ mend }) => mend?.en ?? 'Divide the text with blank lines, or simplify it.',
  },
  'mdx/forbidden-character': {
    title: 'Character that cannot be shown',
    why: 'Control characters and characters without a fixed meaning look different from machine to machine, or hide something from the reader.',
    mend: 'Delete the character, or write the one that you meant.',
    message: ({ actual }) => `Unexpected character \`${actual}\`, expected a character that can be read`,
  },
  'mdx/import-export': {
    title: 'Line that begins with import or export',
    why: 'In MDX such a line is program code. Content is text, and is never run.',
    mend: 'Delete the line if it is program code. If it is a sentence, let it begin with a capital letter or another word.',
    message: ({ word }) => `Unexpected \`${word}\` at the start of the line, expected text or a component`,
    help: ({ word, code }) =>
      code
        ? 'Delete the line. The components are always at hand and are not to be imported.'
        : `If it is a sentence, let it begin with a capital letter (\`${word === 'import' ? 'Import' : 'Export'}\`) or with another word.`,
  },
  'mdx/expression': {
    title: 'Curly bracket in the text',
    why: 'In MDX what stands in curly brackets is program code. Content is text, and is never run.',
    mend: 'Use ordinary brackets, or write `\\{` if the reader is to see the character. If it is a comment, delete it.',
    message: ({ actual }) => `Unexpected curly bracket in \`${actual}\`, expected text`,
    help: ({ comment }) =>
      comment ? 'Delete the comment.' : 'Use ordinary brackets, or write `\\{` if the reader is to see the character.',
  },
  'mdx/less-than': {
    title: 'Less-than sign in the text',
    why: 'The character `<` begins a component, so in running text it has to be written in another way.',
    mend: 'Write “less than”, or `&lt;` if the reader is to see the character.',
    message: ({ actual }) => `Unexpected \`${actual}\`, expected a component after \`<\``,
  },
  'mdx/html-comment': {
    title: 'Comment in the text',
    why: 'HTML comments do not exist in MDX, and would be visible to the reader.',
    mend: 'Delete the comment. Notes to other authors can lie in a README.md.',
    message: () => 'Unexpected comment `<!-- … -->`, expected text or a component',
  },
  'mdx/angle-link': {
    title: 'Address between angle brackets',
    why: 'The character `<` begins a component. Besides, a bare address says little about where the link goes.',
    mend: 'Write `[link text](https://…)`.',
    message: ({ url }) => `Unexpected address \`<${url}>\`, expected a link with text`,
    help: ({ url }) => `Write \`[link text](${url.replace(/^http:/i, 'https:')})\`.`,
  },
  'mdx/smart-quotes': {
    title: 'Curly quotation marks in a component',
    why: 'The value of an attribute stands between straight quotation marks. Word processors often curl them by themselves.',
    mend: 'Replace the quotation marks around the value with straight ones: `id="example"`.',
    message: ({ actual }) => `Unexpected quotation mark \`${actual}\`, expected a straight quotation mark \`"\``,
  },
  'mdx/attribute-expression': {
    title: 'Curly bracket in a component',
    why: 'Attributes are plain text. What stands in curly brackets is program code, and content is never run.',
    mend: 'Write the value as text in straight quotation marks, for example `minutes="8"`.',
    message: () => 'Unexpected curly bracket in the tag, expected an attribute such as `name="value"`',
    help: ({ help }) => help?.en,
  },
  'mdx/unclosed-tag': {
    title: 'Component that is not closed',
    why: 'Without the end nobody knows where the component ends, and the rest of the page would land inside it.',
    mend: 'Insert the closing tag where the content ends. If the content has several lines, let both tags stand on lines of their own.',
    message: ({ name, before, expected }) =>
      expected === undefined
        ? `Unexpected ${before === undefined ? 'end of the text' : before.en} after \`<${name}>\`, expected \`</${name}>\``
        : `Unexpected \`<${name}>\` that is not closed, expected ${expected.en}`,
    help: ({ help }) => help.en,
  },
  'mdx/stray-closing-tag': {
    title: 'End without a beginning',
    why: 'A component that is closed without being opened is usually a sign that something is missing further up.',
    mend: 'Delete the closing tag, or insert the beginning where the component starts.',
    message: ({ name }) => `Unexpected \`</${name}>\`, expected \`<${name}>\` to be opened first`,
    help: ({ name }) => `Delete \`</${name}>\`, or insert \`<${name} …>\` where the component begins.`,
  },
  'mdx/broken-tag': {
    title: 'Component that is written wrongly',
    why: 'A component is written as `<Name attribute="value">`, with spaces between the attributes.',
    mend: 'Write `<Name id="example">`, and `&lt;` if the reader is to see the character `<`.',
    message: ({ actual, expected }) => `Unexpected ${actual.en}, expected ${expected.en}`,
    help: ({ help }) => help?.en ?? 'Write `<Name id="example">`, and `&lt;` if the reader is to see the character `<`.',
  },
  'mdx/unsupported': {
    title: 'This cannot stand in the text',
    why: 'The text is to read the same on a screen, on a phone, on paper and by a screen reader, so the selection is kept small.',
    mend: 'Write the content as paragraphs, lists or quotations.',
    message: ({ what }) => `Unexpected ${what.en}, expected paragraphs, headings, lists, quotations, links or components`,
    help: ({ help }) => help.en,
  },
  'mdx/accidental-list': {
    title: 'Paragraph that becomes a list',
    why: 'A number and a full stop at the start of the line begin a numbered list, so “7. trinn” becomes item 7 of a list with one item.',
    mend: 'Write `7\\. trinn`, or let the sentence begin with another word.',
    message: ({ marker }) => `Unexpected list with one item, \`${marker}\`, expected a paragraph`,
    help: ({ marker }) => `Write \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`, or let the sentence begin with another word.`,
  },
  'mdx/heading-level': {
    title: 'Heading at the wrong level',
    why: 'The title of the page is level 1. For those who use a screen reader the headings are a table of contents, and a gap in it confuses.',
    mend: 'Begin with `## ` on the page, and use `### ` below it and inside blocks.',
    message: ({ actual, expected }) => `Unexpected heading at level ${actual}, expected ${expected.en}`,
    help: ({ help }) => help.en,
  },
  'mdx/empty-heading': {
    title: 'Heading without text',
    why: 'An empty heading is a dead end in the table of contents.',
    mend: 'Write the heading, or delete the line.',
    message: () => 'Unexpected empty heading, expected text after the `#` characters',
  },
  'mdx/link-address': {
    title: 'Link with an address that cannot be used',
    why: 'Links go to https addresses, e-mail, pages in the packages and blocks on the same page. Other links may be unsafe, or stop working when something is moved.',
    mend: 'Write a whole address, `[link text](https://…)`, or link to a page with `page:page-id`, to a block on the page with `#block-id` or to an e-mail address with `mailto:…`.',
    message: ({ actual, expected }) => `Unexpected link to \`${actual}\`, expected ${expected.en}`,
    help: ({ help }) => help?.en ?? null,
  },
  'mdx/link-text': {
    title: 'Link without text',
    why: 'The link text is what a screen reader reads out, and what the reader chooses the link by.',
    mend: 'Write a text between `[` and `]` that says where the link goes.',
    message: ({ actual }) => `Unexpected link to \`${actual}\` without text, expected a text that says where the link goes`,
  },
  'mdx/vague-link-text': {
    title: 'Link text that says nothing',
    why: 'Those who listen to the page often hear the links alone, and then “here” or a web address says nothing.',
    mend: 'Let the link be the name of what it goes to: `[The core curriculum](https://…)`, not `[here](https://…)`.',
    message: ({ text }) => `Unexpected link text \`${text}\`, expected a text that says what the link goes to`,
  },
  'mdx/undefined-link': {
    title: 'Link to a name that is not explained',
    why: 'A link such as `[text][name]` gets its address from a line `[name]: https://…`. Without that line the reader sees the brackets, and no link.',
    mend: 'Write `[link text](https://…)`, or insert the line `[name]: https://…` at the bottom. If it is not a link, write `\\[` before the text.',
    message: ({ actual }) => `Unexpected \`${actual}\` without an address, expected a link with an address`,
  },
  'mdx/near-markdown': {
    title: 'Almost a link or a heading',
    why: 'If a space is missing, or there is one too many, the reader sees the characters instead of the link or the heading.',
    mend: 'Write `## Heading` with a space, and `[link text](https://…)` without one. If the reader is to see the characters, write a backslash before them.',
    message: ({ actual, meant }) => `Unexpected \`${actual}\`, expected \`${meant}\``,
    help: () => 'If the reader is to see the characters as they stand, write a backslash before them.',
  },
  'mdx/unknown-block': {
    title: 'Link to an unknown block',
    why: 'A link that begins with `#` goes to a block on the same page.',
    mend: 'Write the id of a block on the page, or delete the link.',
    message: ({ id }) => `Unexpected link to \`#${id}\`, expected the id of a block on the page`,
    help: ({ near }) => (near === null ? undefined : `Did you mean \`#${near}\`?`),
  },
  'mdx/malformed-citation': {
    title: 'Citation that cannot be read',
    why: 'A citation is one or more sources, each with `@` and its id, and perhaps a place in the source. Other words stand outside the square brackets.',
    mend: 'Write `[@nou-2015-8]`, `[@nou-2015-8, s. 14]` or `[@nou-2015-8; @sawyer-2014, s. 3]`. If the reader is to see the square bracket, write `\\[`.',
    message: ({ actual }) =>
      `Unexpected \`${actual}\`, expected a citation such as \`[@nou-2015-8]\` or \`[@nou-2015-8, s. 14]\``,
    help: ({ help }) => help.en,
  },
};
