import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

const pkg = (languages: string) => `id: p
title: { nb: A, nn: A }
version: "1.0.0"
languages: [${languages}]
severities: { translation/missing: off }
licence: CC0-1.0
purpose: { nb: A, nn: A }
modules: [m]
`;
const module = `id: m
kind: subject
title: { nb: A, nn: A }
purpose: { nb: A, nn: A }
audience: [teacher]
parts:
  - { id: del, title: { nb: A, nn: A }, pages: [a, b] }
`;
const page = (id: string) =>
  `---\nid: ${id}\ntitle: Side\nsummary: Kort.\nkind: reading\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\nTekst.\n`;
const leader = '---\ntitle: L\nsummary: K.\nminutes: { reading: 2, basis: guess }\nrevision: 1\n---\nTekst.\n';

const path = (rest: string) => `id: sti\ntitle: T\nwhy: W\n${rest}`;

function checked(nb: string | null, nn: string, languages = 'nb, nn') {
  const texts: Record<string, string> = {
    'package.yaml': pkg(languages),
    'm/module.yaml': module,
    'm/leder.mdx': leader,
    'm/a.mdx': page('a'),
    'm/b.mdx': page('b'),
    ...(nb === null ? {} : { 'paths/sti.yaml': nb }),
    'paths/sti.nn.yaml': nn,
  };
  const files = Object.entries(texts).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name: `content/p/${name}`, size: bytes.length, bytes };
  });
  const { diagnostics, catalog } = checkContent(files);
  const told = diagnostics
    .filter(({ at }) => at.file.startsWith('content/p/paths/'))
    .map(({ at, message }) => `${at.file.slice('content/p/paths/'.length)}:${at.line} ${message}`);
  return { told, paths: catalog.packages[0]?.paths ?? [], refused: catalog.refused };
}

const ab = path('steps:\n  - page: p/a\n  - page: p/b\n');

describe('a suggested path in another language', () => {
  test.each<[string, string | null, string, string[]]>([
    ['the same way', ab, ab, []],
    [
      'another page',
      ab,
      path('steps:\n  - page: p/a\n  - page: p/a\n'),
      ['sti.nn.yaml:6 Uventet `page: p/a`, forventet `page: p/b` som i originalen'],
    ],
    [
      'a step less',
      ab,
      path('steps:\n  - page: p/a\n'),
      ['sti.nn.yaml:5 Uventet mangel, forventet `page: p/b` som i originalen'],
    ],
    [
      'a step more',
      path('steps:\n  - page: p/a\n'),
      ab,
      ['sti.nn.yaml:6 Uventet `page: p/b`, forventet slutt der originalen slutter'],
    ],
    [
      'words in the one alone',
      path('steps:\n  - { page: p/a, note: Merk. }\n'),
      path('steps:\n  - page: p/a\n'),
      ['sti.nn.yaml:5 Uventet `page: p/a`, forventet `page: p/a, note` som i originalen'],
    ],
    [
      'other words, and a link to another place',
      path('steps:\n  - { text: Hei. }\n  - { link: { title: A, url: "https://a.example/nb" } }\n'),
      path('steps:\n  - { text: Hallo. }\n  - { link: { title: B, url: "https://a.example/nn" } }\n'),
      [],
    ],
    [
      'pages that one alone leaves out',
      path('steps:\n  - { module: p/m, except: [p/a], because: Nei. }\n'),
      path('steps:\n  - { module: p/m, except: [p/b], because: Nei. }\n'),
      ['sti.nn.yaml:5 Uventet `module: p/m, except: [p/b]`, forventet `module: p/m, except: [p/a]` som i originalen'],
    ],
    [
      'a page that nothing bears is told in the original',
      path('steps:\n  - page: p/aa\n'),
      path('steps:\n  - page: p/a\n'),
      ['sti.yaml:5 Uventet side `p/aa`, forventet id-en til en side i pakken `p`'],
    ],
    [
      'the same mistake in both is one',
      path('steps:\n  - page: p/aa\n'),
      path('steps:\n  - page: p/aa\n'),
      ['sti.yaml:5 Uventet side `p/aa`, forventet id-en til en side i pakken `p`'],
    ],
    ['no original', null, ab, ['sti.nn.yaml:1 Uventet oversettelse uten `sti.yaml`, forventet originalen i samme mappe']],
  ])('%s', (_, nb, nn, told) => expect(checked(nb, nn).told).toEqual(told));

  test('is gathered with its original', () => {
    const { paths } = checked(ab, ab);
    expect(paths.map(({ id, language, translations }) => [id, language, translations.map((each) => each.language)])).toEqual([
      ['p/sti', 'nb', ['nn']],
    ]);
  });

  test('takes its original with it where it is refused', () => {
    const { paths, refused } = checked(ab, path('steps:\n  - page: p/b\n'));
    expect(paths).toEqual([]);
    expect(refused.filter(({ kind }) => kind === 'path')).toEqual([
      { kind: 'path', id: 'p/sti', file: 'content/p/paths/sti.nn.yaml' },
    ]);
  });

  test('in the language of the originals, or one that the package lacks, is told', () => {
    expect(checked(ab, ab, 'nn, nb').told).toContain(
      'sti.nn.yaml:1 Uventet språk `nn` i filnavnet, forventet `sti.yaml` for pakkens første språk',
    );
    expect(checked(ab, ab, 'nb').told).toEqual(['sti.nn.yaml:1 Uventet språk `nn`, forventet et språk som pakken har: `nb`']);
  });
});
