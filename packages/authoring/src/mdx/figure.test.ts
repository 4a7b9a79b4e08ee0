import { describe, expect, test } from 'vitest';
import { faultsIn, openingTags, parseUnderTop } from '../testing/body-faults.ts';

const { task } = openingTags;
const figure = '<Figure file="spor.webp" alt="Tre spor." />';
const withAlt = (alt: string) => `<Figure file="tre-spor.webp" alt="${alt}" />`;

describe('a picture', () => {
  test('is data: its file as written, what it shows, and a caption that cites and links', () => {
    const { nodes, references, sound } = parseUnderTop(
      '<Figure file="spor.webp" alt="Tre spor & en vei.">\nSpor *før* møtet [@kilde], se [veien](page:veien).\n</Figure>',
    );
    expect(sound).toBe(true);
    expect(nodes).toEqual([
      {
        type: 'figure',
        file: 'spor.webp',
        size: null,
        alt: 'Tre spor & en vei.',
        caption: '<p>Spor <em>før</em> møtet <cite data-sources="kilde"></cite>, se <a href="page:veien">veien</a>.</p>',
      },
    ]);
    expect(references.map(({ kind, id }) => [kind, id])).toEqual([
      ['citation', 'kilde'],
      ['page', 'veien'],
      ['figure', 'spor.webp'],
    ]);
  });

  test('needs no caption', () => expect(parseUnderTop(figure).nodes).toMatchObject([{ caption: null }]));

  test.each([
    figure,
    `<Section id="a" title="A" minutes="1">\n${figure}\n\nTekst.\n</Section>`,
    `${task}\nTekst.\n\n${figure}\n</Task>`,
    `<Question id="q" kind="open" form="pair" minutes="2">\nHva ser dere?\n\n${figure}\n</Question>`,
    `<Reading id="r" title="R" minutes="2">\n${figure}\n</Reading>`,
    `<Callout kind="tip">\nTekst.\n\n${figure}\n</Callout>`,
    `${figure}\n\n${figure}`,
  ])('may stand there: %j', (body) => expect(faultsIn(body)).toEqual([]));

  test.each<[body: string, ...found: string[]]>([
    [`- ${figure}`, 'component/misplaced 1:3-10'],
    [`Se ${figure} her`, 'component/inline 1:4-11'],
    [`<Figure file="a.png" alt="En vei.">\n${figure}\n</Figure>`, 'component/misplaced 2:1-8'],
    ['<Figure file="a.png" alt="En vei.">\n## Vei\n</Figure>', 'mdx/heading-level 2:1-7'],
    ['<Figure alt="En vei." />', 'shape/missing-field 1:1-8'],
    ['<Figure src="a.png" alt="En vei." />', 'component/forbidden-attribute 1:9-12'],
    ['<Figure file="a.png" alt="En vei." width="200" />', 'component/forbidden-attribute 1:36-41'],
    ['<Figure file="a.png" alt />', 'component/value-missing 1:22-25'],
    ['<Figure file="a.png" />', 'figure/alt-missing 1:1-8'],
    ['<Figure file="a.png" alt="" />', 'figure/alt-missing 1:26-28'],
    [`${task}\n${figure}\n</Task>`, 'component/empty 1:1-6'],
    [`<Question id="q" kind="open" form="pair" minutes="2">\n${figure}\n</Question>`, 'component/question-without-text 1:1-10'],
    ['<figure>\n\nTekst.\n\n</figure>', 'component/unknown 1:1-8'],
  ])('%j', (body, ...found) => expect(faultsIn(body)).toEqual(found));

  test.each([
    'tre-spor.webp',
    'Tre spor.',
    'IMG_1234.JPG',
    'Bilde av tre spor',
    'Et bilde',
    'Bilete av spor',
    'Figur',
    'An image of tracks',
  ])('%j says nothing of what it shows', (alt) =>
    expect(faultsIn(withAlt(alt))).toEqual([expect.stringMatching(/^figure\/alt-says-nothing /)]),
  );

  test.each([
    'Tre spor som møtes.',
    'Bildetekster over et kart.',
    'Figurene danser.',
    'Foto-utstyr på et bord.',
    'a'.repeat(250),
  ])('%j says something', (alt) => expect(faultsIn(withAlt(alt))).toEqual([]));

  test('that is not closed may have been meant without a caption', () => {
    const [found] = parseUnderTop('<Figure file="a.png" alt="En vei.">\n\nTekst.').diagnostics;
    expect(found?.code).toBe('mdx/unclosed-tag');
    expect(found?.help).toContain('`/>` når bildet ikke har bildetekst');
  });

  test('is told of in one breath', () =>
    expect(faultsIn(withAlt('a'.repeat(251)))).toEqual([expect.stringMatching(/^figure\/alt-too-long /)]));
});
