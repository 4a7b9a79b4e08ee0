import { describe, expect, test } from 'vitest';
import { parseBody, renderMarkdown } from './parse-body.ts';
import type { BodyHome } from './parsed-body.ts';

const top = '---\nid: side\n---\n';
const parse = (body: string, home: BodyHome = 'page', head = top) =>
  parseBody({ file: 'side.mdx', text: head + body, bodyOffset: head.length }, home);

/** The findings as `code line:column-endColumn`, lines counted in the body. */
const faults = (body: string, home?: BodyHome) =>
  parse(body, home).diagnostics.map(({ code, at }) => {
    const end = at.endLine === at.line ? `${at.endColumn}` : `${at.endLine - 3}:${at.endColumn}`;
    return `${code} ${at.line - 3}:${at.column}-${end}`;
  });

const task = '<Task id="a" kind="reflection" form="alone" minutes="4">';
const closed = '<Question id="q" kind="closed" form="alone" minutes="2">';
const meeting = '<Meeting id="m" across="team" title="T" purpose="F" product="P">';

describe('one fault is one diagnostic, at its place', () => {
  test.each<[body: string, ...found: string[]]>([
    ['x <5', 'mdx/less-than 1:3-5'],
    ['a\tb <=5 c', 'mdx/less-than 1:5-8'],
    ['a<b', 'mdx/broken-tag 1:2-4'],
    ['<!-- a *b* {c} -->', 'mdx/html-comment 1:1-19'],
    ['<!-- <Film id="a" /> -->', 'mdx/html-comment 1:1-25'],
    ['Se <http://x.no/a> nå', 'mdx/angle-link 1:4-19'],
    ['Skriv til <ola@x.no>', 'mdx/angle-link 1:11-21'],
    ['a { b', 'mdx/expression 1:3-6'],
    ['a {b} c {d {e}} f', 'mdx/expression 1:3-6', 'mdx/expression 1:9-16'],
    ['{/* a */}', 'mdx/expression 1:1-10'],
    ['## A {b}', 'mdx/expression 1:6-9'],
    ['import av varer {a}', 'mdx/import-export 1:1-20'],
    ['Tekst.\n\nexport const a = 1', 'mdx/import-export 3:1-19'],
    ['<Film id={a} />', 'mdx/attribute-expression 1:10-11'],
    ['<Film {...a} />', 'mdx/attribute-expression 1:7-8'],
    ['<Film id=”a” />', 'mdx/smart-quotes 1:10-11'],
    ['<Film id=a />', 'mdx/broken-tag 1:10-11'],
    ['<Film id="a" "b" />', 'mdx/broken-tag 1:14-15'],
    ['<Film id="a', 'mdx/broken-tag 1:1-12'],
    ['<Film id="a"></Film id="a">', 'mdx/broken-tag 1:21-22'],
    [`${task}\n\nTekst`, 'mdx/unclosed-tag 1:1-57'],
    [`${task}tekst\n</Task>`, 'mdx/unclosed-tag 1:1-57'],
    [`${task}\ntekst</Task>`, 'mdx/broken-tag 2:6-13'],
    ['<A>\n\n<B>\n\n</A>', 'mdx/unclosed-tag 3:1-4'],
    ['a <Film>\n---', 'mdx/unclosed-tag 1:3-9'],
    ['*a <Film> b*', 'mdx/unclosed-tag 1:4-10'],
    ['Tekst\n\n</Task>', 'mdx/stray-closing-tag 3:1-8'],
    ['<Taks />', 'component/unknown 1:1-6'],
    ['<script>alert(1)</script>', 'component/unknown 1:1-8'],
    ['<>a</>', 'component/unknown 1:1-2'],
    ['<svg:rect /> a <a.b />', 'component/unknown 1:1-10', 'component/unknown 1:16-20'],
    ['<toString />\n\n<constructor __proto__="x" />', 'component/unknown 1:1-10', 'component/unknown 3:1-13'],
    ['tekst <Film id="a" /> tekst', 'component/inline 1:7-12'],
    ['- <Film id="a" />', 'component/misplaced 1:3-8'],
    ['> <Film id="a" />', 'component/misplaced 1:3-8'],
    ['<Answer feedback="a">a</Answer>', 'component/misplaced 1:1-8'],
    [`${meeting}\n</Meeting>`, 'component/misplaced 1:1-9'],
    [
      '<Section id="a" title="A" minutes="1">\n<Section id="b" title="B" minutes="1">\nb\n</Section>\n</Section>',
      'component/misplaced 2:1-9',
    ],
    [`${task}\n${task}\nb\n</Task>\n</Task>`, 'component/misplaced 2:1-6'],
    ['<Film id="a" onclick="b" />', 'component/forbidden-attribute 1:14-21'],
    ['<Film id="a" set:html="b" />', 'component/forbidden-attribute 1:14-22'],
    ['<Film id="a" class="b" style="c" />', 'component/forbidden-attribute 1:14-19', 'component/forbidden-attribute 1:24-29'],
    ['<Film id="a" toString="b" />', 'shape/unknown-field 1:14-22'],
    ['<Film id="a" id="b" />', 'component/duplicate-attribute 1:14-16'],
    ['<Film />', 'shape/missing-field 1:1-6'],
    ['<Film id />', 'component/value-missing 1:7-9'],
    ['<Film id="Å" />', 'shape/bad-id 1:11-12'],
    ['<Film id="" />', 'shape/bad-id 1:10-12'],
    ['<Film id="a" optional="no" />', 'component/flag-value 1:24-26'],
    ['<Film id="a">tekst</Film>', 'component/unexpected-content 1:1-6'],
    ['<Film id="a" />\n\n<Film id="a" />', 'component/duplicate-block 3:11-12'],
    ['<Task id="a" kind="lek" form="alone" minutes="4">b</Task>', 'shape/unknown-value 1:20-23'],
    ['<Task id="a" kind="practice" form="alone" minutes="9-4">b</Task>', 'shape/range-order 1:52-55'],
    ['<Task id="a" kind="practice" form="alone" minutes="4-9-8">b</Task>', 'shape/range-order 1:52-57'],
    [`${task}\n</Task>`, 'component/empty 1:1-6'],
    [`${task}\n{b}\n</Task>`, 'mdx/expression 2:1-4'],
    [`${task}\n## B\n</Task>`, 'mdx/heading-level 2:1-5'],
    ['# A', 'mdx/heading-level 1:1-4'],
    ['### A', 'mdx/heading-level 1:1-6'],
    ['## A\n\n#### B', 'mdx/heading-level 3:1-7'],
    ['- ## A', 'mdx/heading-level 1:3-7'],
    ['##', 'mdx/empty-heading 1:1-3'],
    ['7. trinn leser.', 'mdx/accidental-list 1:1-3'],
    ['![a](b.png) ![a][b]\n\n[b]: c', 'mdx/unsupported 1:1-12', 'mdx/unsupported 1:13-20'],
    ['| a | b |\n| - | - |\n| {c} | d |', 'mdx/unsupported 1:1-10'],
    ['a[^1]\n\n[^1]: b', 'mdx/unsupported 1:2-6'],
    ['[a](javascript:x)', 'mdx/link-address 1:1-18'],
    ['[a][b]\n\n[b]: data:x', 'mdx/link-address 1:1-7'],
    ['[](https://x.no)', 'mdx/link-text 1:1-17'],
    ['[a](#b)', 'mdx/unknown-block 1:1-8'],
    [
      '&#xE000; &#57344; &#x202E;',
      'mdx/forbidden-character 1:1-9',
      'mdx/forbidden-character 1:10-18',
      'mdx/forbidden-character 1:19-27',
    ],
    ['a \u0007 b \uE000', 'mdx/forbidden-character 1:3-4', 'mdx/forbidden-character 1:7-8'],
    [
      `${closed}\n<Answer correct feedback="f">a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`,
      'component/question-without-text 1:1-10',
    ],
    [`${closed}\nHva?\n</Question>`, 'component/too-few-answers 1:1-10'],
    [
      `${closed}\nHva?\n<Answer feedback="f">a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`,
      'component/no-correct-answer 1:1-10',
    ],
    [`${closed}\nHva?\n<Answer correct>a</Answer>\n<Answer feedback="f">b</Answer>\n</Question>`, 'shape/missing-field 3:1-8'],
    [`${closed}\nHva?\n<Answer correct feedback="f">a\n\nb</Answer>\n</Question>`, 'mdx/unclosed-tag 3:1-30'],
    [
      '<Question id="q" kind="open" form="pair" minutes="2">\nHva?\n<Answer feedback="f">a</Answer>\n</Question>',
      'component/answers-in-open-question 3:1-8',
    ],
  ])('%j', (body, ...found) => {
    expect(faults(body)).toEqual(found);
    expect(parse(body).sound).toBe(false);
  });

  test.each<[body: string, ...found: string[]]>([
    [`${meeting}\n<Role name="chair">Holder tiden.</Role>\n</Meeting>`, 'component/meeting-incomplete 1:1-9'],
    [`${meeting}\n<Round form="alone" minutes="4">Skriv.</Round>\n</Meeting>`, 'component/meeting-incomplete 1:1-9'],
    [
      `${meeting}\nTekst.\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'component/unexpected-content 2:1-7',
    ],
    [`${meeting}\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4"></Round>\n</Meeting>`, 'component/empty 3:1-7'],
    [
      `${meeting}\n<Role name="leder">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'shape/unknown-value 2:13-18',
    ],
    [
      `${meeting}\n<Role name="chair">a</Role>\n<Round form="group" minutes="4" size="5-3">b</Round>\n</Meeting>`,
      'shape/range-order 3:39-42',
    ],
    [`${meeting}\n<Task id="a" kind="practice" form="alone" minutes="4">b</Task>\n</Meeting>`, 'component/misplaced 2:1-6'],
    [
      '<Meeting id="m" across="team" title="T" purpose="F">\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>',
      'shape/missing-field 1:1-9',
    ],
    [
      `${meeting.replace('>', ' roles="x">')}\n<Role name="chair">a</Role>\n<Round form="alone" minutes="4">b</Round>\n</Meeting>`,
      'component/forbidden-attribute 1:65-70',
    ],
  ])('in leader support: %j', (body, ...found) => {
    expect(faults(body, 'leader-support')).toEqual(found);
  });

  test('no message is the parser’s own', () => {
    for (const body of [
      '<Film',
      '<1',
      '<Film id',
      '</Film/>',
      '<A></A/>',
      '> <A\nb="c"/>',
      '<Film.',
      '<a:',
      '<Film id="a" /b>',
      '`',
      '<Film id="a"\n\n',
    ]) {
      for (const { message, help } of parse(body).diagnostics)
        expect(`${message} ${help}`).not.toMatch(/expected|unexpected|acorn|parse|end of file|character/i);
    }
  });

  test('a mistake that is everywhere is told fifty times', () => {
    expect(parse('{a} '.repeat(200)).diagnostics).toHaveLength(50);
  });
});

describe('places are those of the file', () => {
  const body = 'Første.\n\n<Film id={a} />\n';
  test.each([
    ['LF', top + body],
    ['CRLF', (top + body).replaceAll('\n', '\r\n')],
  ])('with %s', (_, text) => {
    const bodyOffset = text.indexOf('Første');
    expect(parseBody({ file: 'side.mdx', text, bodyOffset }, 'page').diagnostics.map(({ at }) => at)).toEqual([
      { file: 'side.mdx', line: 6, column: 10, endLine: 6, endColumn: 11 },
    ]);
  });

  test('columns count UTF-16 units', () => {
    expect(faults('🎬🎬 {a}')).toEqual(['mdx/expression 1:6-9']);
  });

  test('a body that begins with a byte order mark', () => {
    expect(faults('\uFEFFa {b}')).toEqual(['mdx/expression 1:4-7']);
  });

  test('CRLF and LF give the same body', () => {
    const text = `A\nb  \nc\n\n\`\`\`\nd\ne\n\`\`\`\n\n${task}\nf\ng\n</Task>\n`;
    expect(parse(text.replaceAll('\n', '\r\n')).nodes).toEqual(parse(text).nodes);
  });
});

describe('what is sound becomes data', () => {
  test.each<[body: string, html: string]>([
    ['A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
    ['## A\n\n### B', '<h2>A</h2>\n<h3>B</h3>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['> a\n\n---', '<blockquote>\n<p>a</p>\n</blockquote>\n<hr>'],
    ['```js\n{a} <5\nimport x\n```', '<pre><code>{a} &#x3C;5\nimport x\n</code></pre>'],
    ['`{a} <5` \\{b\\} \\<c &lt;5 &#123;', '<p><code>{a} &#x3C;5</code> {b} &#x3C;c &#x3C;5 {</p>'],
    ['a < b og c > d', '<p>a &#x3C; b og c > d</p>'],
    ['Vi har\nimport av varer', '<p>Vi har\nimport av varer</p>'],
    [
      '[a](https://x.no/b?c=d&e) [b](page:side)',
      '<p><a href="https://x.no/b?c=d&#x26;e" rel="noopener">a</a> <a href="page:side">b</a></p>',
    ],
    ['[a][b]\n\n[b]: https://x.no "c"', '<p><a title="c" href="https://x.no" rel="noopener">a</a></p>'],
    ['7\\. trinn', '<p>7. trinn</p>'],
  ])('%j', (body, html) => {
    expect(parse(body)).toMatchObject({ nodes: [{ type: 'html', html }], sound: true });
  });

  test.each(['', '\n\n', '  \n\t\n', '[a]: https://x.no'])('%j gives no node', (body) => {
    expect(parse(body)).toMatchObject({ nodes: [], sound: true });
  });

  test('blocks, in the order of the text, with what they stand in', () => {
    const body = parse(
      `Før.

<Film id="film" form="plenary" optional />

<Section id="bakgrunn" title="Bakgrunn" minutes="3">
Tekst.
<Task id="snakk" kind="discussion" form="group" minutes="8-15" title="Snakk">
Hva <Callout kind="tip">Noter.</Callout>
</Task>
</Section>

<Reading id="les" title="Les" source="nou" minutes="8-10-15" />
`.replace('Hva <Callout', 'Hva?\n<Callout'),
    );
    expect(body.diagnostics).toEqual([]);
    expect(body.blocks.map(({ at: _, ...block }) => block)).toEqual([
      {
        id: 'film',
        kind: 'film',
        form: 'plenary',
        minutes: {},
        optional: true,
        inside: null,
        film: 'film',
        source: null,
        question: null,
      },
      {
        id: 'bakgrunn',
        kind: 'section',
        form: 'alone',
        minutes: { alone: { least: 3, typical: 3, most: 3 } },
        optional: false,
        inside: null,
        film: null,
        source: null,
        question: null,
      },
      {
        id: 'snakk',
        kind: 'discussion',
        form: 'group',
        minutes: { group: { least: 8, typical: 12, most: 15 } },
        optional: false,
        inside: 'bakgrunn',
        film: null,
        source: null,
        question: null,
      },
      {
        id: 'les',
        kind: 'reading',
        form: 'alone',
        minutes: { alone: { least: 8, typical: 10, most: 15 } },
        optional: false,
        inside: null,
        film: null,
        source: 'nou',
        question: null,
      },
    ]);
    expect(body.nodes).toEqual([
      { type: 'html', html: '<p>Før.</p>' },
      { type: 'block', block: 'film', title: null, answers: [], children: [] },
      {
        type: 'block',
        block: 'bakgrunn',
        title: 'Bakgrunn',
        answers: [],
        children: [
          { type: 'html', html: '<p>Tekst.</p>' },
          {
            type: 'block',
            block: 'snakk',
            title: 'Snakk',
            answers: [],
            children: [
              { type: 'html', html: '<p>Hva?</p>' },
              { type: 'callout', kind: 'tip', title: null, children: [{ type: 'html', html: '<p>Noter.</p>' }] },
            ],
          },
        ],
      },
      { type: 'block', block: 'les', title: 'Les', answers: [], children: [] },
    ]);
    expect(body.references.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['film film', 'source nou']);
  });

  test.each([
    [
      'on lines of their own',
      'Hva?\n<Answer correct feedback="Ja, for {a} &lt;5.">A *b*</Answer>\n<Answer feedback="Nei.">C</Answer>',
    ],
    [
      'apart',
      'Hva?\n\n<Answer correct feedback="Ja, for {a} &lt;5.">\nA *b*\n</Answer>\n\n<Answer feedback="Nei.">\nC\n</Answer>',
    ],
  ])('a question with answers %s', (_, text) => {
    const { nodes, blocks, diagnostics } = parse(`${closed}\n${text}\n</Question>`);
    expect(diagnostics).toEqual([]);
    expect(nodes).toEqual([
      {
        type: 'block',
        block: 'q',
        title: null,
        answers: [
          { html: 'A <em>b</em>', correct: true, feedback: 'Ja, for {a} <5.' },
          { html: 'C', correct: false, feedback: 'Nei.' },
        ],
        children: [{ type: 'html', html: '<p>Hva?</p>' }],
      },
    ]);
    expect(blocks).toMatchObject([{ id: 'q', kind: 'question', question: 'closed' }]);
  });

  test('a meeting with its roles and rounds', () => {
    const { nodes, meetings, references, diagnostics } = parse(
      `${meeting.replace('across', 'part="del" across')}\n<Role name="chair">Holder *tiden*.</Role>\n<Round form="group" minutes="12" size="3-5" rule="round-without-comment" output="keywords">Si ett tegn.</Round>\n</Meeting>`,
      'leader-support',
    );
    expect(diagnostics).toEqual([]);
    expect(nodes).toEqual([{ type: 'meeting', meeting: 'm' }]);
    expect(meetings).toMatchObject([
      {
        id: 'm',
        part: 'del',
        across: 'team',
        roles: [{ name: 'chair', html: '<p>Holder <em>tiden</em>.</p>' }],
        rounds: [
          {
            form: 'group',
            minutes: { least: 12, typical: 12, most: 12 },
            size: '3-5',
            rule: 'round-without-comment',
            output: 'keywords',
            html: '<p>Si ett tegn.</p>',
          },
        ],
      },
    ]);
    expect(references).toMatchObject([{ kind: 'part', id: 'del', at: { line: 4 } }]);
  });

  test('the ids of a body that cannot be read are known', () => {
    expect(parse(`${task}\n\n${meeting}\n\n<Film\n  id="f" {a}/>`).declared).toEqual([
      { kind: 'block', id: 'a' },
      { kind: 'meeting', id: 'm' },
      { kind: 'block', id: 'f' },
    ]);
  });
});

describe('Markdown in a field', () => {
  const at = { file: 'sti.yaml', line: 4, column: 11, endLine: 4, endColumn: 40 };
  test('becomes HTML, and knows the pages that it points to', () => {
    expect(renderMarkdown('Ta med [siden](page:lk20/a) og **en ting**.\n\n### Så\n', at)).toEqual({
      html: '<p>Ta med <a href="page:lk20/a">siden</a> og <strong>en ting</strong>.</p>\n<h3>Så</h3>',
      references: [{ kind: 'page', id: 'lk20/a', at }],
      diagnostics: [],
    });
  });

  test.each([
    ['<Film id="a" />', 'component/misplaced'],
    ['tekst <Film id="a" /> tekst', 'component/misplaced'],
    ['## A', 'mdx/heading-level'],
    ['[a](#b)', 'mdx/link-address'],
    ['{a}', 'mdx/expression'],
    ['<b>a</b>', 'component/unknown'],
  ])('%j is one fault, at the field', (text, code) => {
    expect(renderMarkdown(text, at).diagnostics).toMatchObject([{ code, at }]);
  });
});
