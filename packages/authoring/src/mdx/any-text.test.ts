import type { BodyNode } from '@stifinner/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { renderMarkdown } from './render-markdown.ts';
import { allowedElements } from './to-html.ts';

const tokens = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    'a',
    'ord',
    '7. ',
    'æøå',
    '🎬',
    '\u00a0',
    '\u200d',
    '\ufeff',
    '\u0000',
    '\ue000',
    '\ud800',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '# ',
    '## ',
    '### ',
    '- ',
    '1. ',
    '> ',
    '---',
    '\\',
    '|',
    '|-|',
    '[',
    ']',
    '(',
    ')',
    '[^1]',
    '![',
    '](',
  ],
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<>',
    '</>',
    '<!--',
    '-->',
    '{',
    '}',
    '{/*',
    '*/}',
    '{...a}',
    'import ',
    'export ',
    ' = ',
    '"',
    "'",
    '”',
  ],
  ...['<Film id="a" />', '<Film', ' id="b"', ' optional', '<Task id="t" kind="practice" form="alone" minutes="4">', '</Task>'],
  ...[
    '<Section id="s" title="S" minutes="1">',
    '</Section>',
    '<Callout kind="tip">',
    '</Callout>',
    '<Figure file="a.webp" alt="En vei.">',
    '</Figure>',
    '<Reading id="r" title="R" minutes="2">',
  ],
  ...[
    '<Question id="q" kind="closed" form="pair" minutes="2">',
    '</Question>',
    '<Answer correct feedback="f">',
    '<Answer',
    '</Answer>',
  ],
  ...[
    '<Meeting id="m" across="team" title="T" purpose="P" product="Q">',
    '</Meeting>',
    '<Role name="chair">',
    '</Role>',
    '</Reading>',
  ],
  ...[
    '<Round form="alone" minutes="4">',
    '</Round>',
    '<script>',
    'alert(1)',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="',
  ],
  ...[
    'https://x.no',
    'javascript:alert(1)',
    '//x.no',
    'page:a',
    '#a',
    'data:text/html,',
    ' onclick="x"',
    ' set:html="x"',
    '[a]: ',
  ],
  ...['[@a', '[@a; @b, s. 3]', '; @b', '[-@'],
  ...['&lt;', '&amp;', '&#106;', '&Tab;', '&#xE000;', '&#0;', '&quot;', '__proto__', 'constructor', 'toString'],
];

/** Whole components around short texts, so that more than the parser is reached. */
const pieces = ['ord', ' ', '\n', '*a*', '**', '{a}', '<5', '[a](https://x.no)', '[b](//x)', '- ', '## ', '`{a}`', '7. '];
const words = fc.array(fc.constantFrom(...pieces, '[@a]', '[@a, s. 1;\n@b]'), { maxLength: 6 });
const around: [string, string][] = [
  ['', ''],
  ['<Task id="t" kind="practice" form="alone" minutes="4-9">\n', '\n</Task>'],
  ['<Section id="s" title="S {a}" minutes="9-4">\n', '\n</Section>'],
  ['<Callout kind="tip">', '</Callout>'],
  ['<Figure file="a.webp" alt="En {vei}.">\n', '\n</Figure>'],
  [
    '<Question id="q" kind="closed" form="pair" minutes="2">\n',
    '\n<Answer correct feedback="f">a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>',
  ],
  ['<Answer feedback="a &lt;b">', '</Answer>'],
  ['<Meeting id="m" across="team" title="T" purpose="P" product="Q">\n', '\n</Meeting>'],
  ['<Role name="chair">', '</Role>'],
  ['<Round form="alone" minutes="4" class="a">', '</Round>'],
];
const wholeText = fc
  .array(fc.tuple(fc.constantFrom(...around), fc.constantFrom(...around), words), { maxLength: 5 })
  .map((parts) => parts.map(([[a, d], [b, c], text]) => `${a}${b}${text.join('')}${c}${d}`).join('\n\n'));

const anyText = fc.oneof(
  { weight: 3, arbitrary: wholeText },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const parse = (text: string, home: 'page' | 'leader-support') => parseBody({ file: 'side.mdx', text, bodyOffset: 0 }, home);

const htmlIn = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'html'
      ? [node.html]
      : node.type === 'meeting' || node.type === 'figure'
        ? [(node.type === 'figure' && node.caption) || '']
        : [...htmlIn(node.children), ...(node.type === 'block' ? node.answers.map(({ html }) => html) : [])],
  );

const safeAddress = /^(?:https:\/\/[^\s"<>\\]+|page:[a-z0-9/-]+|#[a-z0-9-]+|mailto:[^\s"<>]+)$/i;

/** Reads the HTML as strictly as it is written, so that a mark that begins no allowed tag is found. */
function checkHtml(html: string): void {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    const parts = /^<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>$/.exec(tag);
    expect(parts, tag).not.toBeNull();
    const [, , name = '', attributes = ''] = parts!;
    expect([...allowedElements.keys()]).toContain(name);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      expect(allowedElements.get(name)).toContain(attribute);
      if (attribute === 'href') expect(value.replaceAll('&#x26;', '&').replaceAll('&#x27;', "'")).toMatch(safeAddress);
      if (attribute === 'data-sources') expect(value).toMatch(/^[a-z0-9][^"<>&]*$/);
    }
  }
  expect(html).not.toMatch(/[\ue000-\uf8ff]/);
}

/** A fixed seed makes each run the same. */
const runs = { numRuns: 6000, seed: 1 };

describe('any text at all', () => {
  test('is read without a throw, and becomes only the elements and attributes that are allowed', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('page' as const, 'leader-support' as const), (text, home) => {
        const body = parse(text, home);
        // Where there are faults nothing is shown, and still it is safe.
        for (const html of htmlIn(body.nodes)) checkHtml(html);
        for (const { roles, rounds } of body.meetings) for (const { html } of [...roles, ...rounds]) checkHtml(html);
        expect(body.diagnostics.length === 0).toBe(body.sound);
        const lines = text.split('\n');
        for (const { at } of body.diagnostics) {
          expect(at.line).toBeLessThanOrEqual(lines.length);
          expect(at.column).toBeLessThanOrEqual(lines[at.line - 1]!.length + 1);
          expect((at.endLine - at.line) * 1_000_000 + at.endColumn - at.column).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(text, 'page')).toEqual(parse(text, 'page'));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test('in a field becomes only what is allowed', () => {
    const at = { file: 'sti.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
    fc.assert(
      fc.property(anyText, (text) => {
        checkHtml(renderMarkdown(text, at.file, () => at).html);
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  test('holds no component, expression or import outside code when it is sound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '<', 'import a from "b"', '\n', 'a', '\\', ' '), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const { sound } = parse(text, 'page');
          const open = text.replace(/\\[\\{}<]/g, '').includes('{');
          if (open) expect(sound).toBe(false);
        },
      ),
      runs,
    );
  });
});
