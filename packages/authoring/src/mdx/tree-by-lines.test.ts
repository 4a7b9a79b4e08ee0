import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { citations } from './citation-syntax.ts';
import { treeByLines } from './tree-by-lines.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(citations).freeze();
const parse = (text: string): Root => parser.parse(text);

/** A tree with offsets for positions, and without what says only how it was written. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'data') return [];
      return [[key, key === 'position' ? [value.start.offset, value.end.offset] : bare(value)]];
    }),
  );
}

/** Whether the text was read by its lines, and if so, as the parser reads it whole. */
function holds(text: string): boolean {
  const tree = treeByLines(text, parse);
  if (tree !== null) expect({ text, tree: bare(tree) }).toEqual({ text, tree: bare(parse(text)) });
  return tree !== null;
}

const lines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'Ord.',
    'Et avsnitt til, med flere ord.',
    '«Sitat», sa Ola.',
    '## Tittel',
    '### Under',
    '# Øverst',
    '#### Lavt',
  ],
  ...[
    '<Task id="a" minutes="8-15" optional>',
    '</Task>',
    '<Film id="a" />',
    '<Film id="a"/>',
    '<Section id="b" title="Å, ja">',
    '</Section>',
  ],
  ...[
    '<Question id="q">',
    '</Question>',
    '<Answer correct feedback="Ja.">Svar</Answer>',
    '<Answer feedback="Nei.">B</Answer>',
    '<Answer>',
  ],
  ...[
    '- punkt',
    '- **to** ord',
    '  videre',
    '    langt inne',
    '1. første',
    '7. trinn',
    '> sitat',
    '>',
    '* * *',
    '---',
    '***',
    '===',
    '+ a',
  ],
  ...[
    'Et *ord* til.',
    'Her [@kilde].',
    '[lenke](page:a)',
    '[lenke][a]',
    '`kode`',
    '**sterk',
    'slutt**',
    '_a_',
    'a_b_c',
    'linje  ',
    'linje\\',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>x</i>',
    'Ord <Film id="a" /> ord',
    ' <Film id="a" />',
    '<Film id="a" /> ',
    '<Film id="a" b />',
    "<Film id='a' />",
  ],
  ...[
    '[a',
    'b]',
    '(c',
    '![bilde](a.png)',
    '&amp;',
    'a & b',
    '|a|b|',
    '|-|-|',
    'https://x.no',
    'import noe',
    'export',
    '"Tittel"',
    '12 ord',
    '–',
  ],
);
const text = fc.array(lines, { maxLength: 12 }).map((each) => each.join('\n'));
const regular = fc
  .array(
    fc.constantFrom(
      ...[
        'Ord.',
        'Ord.\nTo linjer.',
        '## Tittel',
        '- en\n- **to**',
        'Et *ord* [@a].',
        '<Film id="a" />',
        '1. en\n\n2. to',
        '> s',
        '* * *',
      ],
      ...[
        '<Task id="a">\nOrd.\n</Task>',
        '<Section id="b">\nEn.\n\n<Task id="c">\nEt **ord**.\n</Task>\n</Section>',
        '<Task id="d">\n- a\n- b\n</Task>',
      ],
      ...[
        '<Question id="q">\nHva?\n<Answer correct feedback="Ja">A</Answer>\n<Answer feedback="Nei">B</Answer>\n</Question>',
        '  - inne',
        '\n',
      ],
    ),
    { maxLength: 10 },
  )
  .chain((blocks) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\n\n\n'), { minLength: blocks.length, maxLength: blocks.length })
      .map((gaps) => blocks.map((block, at) => block + gaps[at]).join('')),
  );

describe('a text is read by its lines as the parser reads it whole', () => {
  test('any lines in any order', () =>
    fc.assert(
      fc.property(text, (each) => void holds(each)),
      { numRuns: 12_000, seed: 1 },
    ));

  test('any marks in any order', () => {
    const signs = fc.constantFrom(
      ...[
        'a',
        'b',
        'Å',
        '7',
        ' ',
        ' ',
        '\n',
        '\n',
        '\n\n',
        '- ',
        '## ',
        '*',
        '**',
        '_',
        '.',
        ',',
        '-',
        '–',
        '«',
        '»',
        '(',
        ')',
        '"',
      ],
      ...[
        '[@a]',
        '[@a; @b]',
        '[@a, s. 2]',
        '[',
        ']',
        '@',
        '<Film id="a" />',
        '<Task id="b">',
        '</Task>',
        '<Answer>',
        '</Answer>',
        '\\',
        '&',
        '!',
      ],
    );
    const marked = fc.array(signs, { maxLength: 14 }).map((each) => each.join(''));
    fc.assert(
      fc.property(marked, (each) => void holds(each)),
      { numRuns: 10_000, seed: 1 },
    );
  });

  test('blocks as authors write them, and most of them are', () => {
    let known = 0;
    fc.assert(
      fc.property(regular, (each) => {
        if (holds(each)) known += 1;
      }),
      { numRuns: 4000, seed: 1 },
    );
    expect(known).toBeGreaterThan(3000);
  });
});
