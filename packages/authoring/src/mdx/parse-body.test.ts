import { describe, expect, test } from 'vitest';
import { openingTags, parseUnderTop } from '../testing/body-faults.ts';

const { task, closed, meeting } = openingTags;

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
    expect(parseUnderTop(body)).toMatchObject({ nodes: [{ type: 'html', html }], sound: true });
  });

  test.each(['', '\n\n', '  \n\t\n', '[a]: https://x.no'])('%j gives no node', (body) => {
    expect(parseUnderTop(body)).toMatchObject({ nodes: [], sound: true });
  });

  test('blocks, in the order of the text, with what they stand in', () => {
    const body = parseUnderTop(
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
      'Hva?\n<Answer correct feedback="Ja, for {a} &lt;5.">A *b*</Answer>\n<Answer feedback="Nei, for kort.">C</Answer>',
    ],
    [
      'apart',
      'Hva?\n\n<Answer correct feedback="Ja, for {a} &lt;5.">\nA *b*\n</Answer>\n\n<Answer feedback="Nei, for kort.">\nC\n</Answer>',
    ],
  ])('a question with answers %s', (_, text) => {
    const { nodes, blocks, diagnostics } = parseUnderTop(`${closed}\n${text}\n</Question>`);
    expect(diagnostics).toEqual([]);
    expect(nodes).toEqual([
      {
        type: 'block',
        block: 'q',
        title: null,
        answers: [
          { html: 'A <em>b</em>', correct: true, feedback: 'Ja, for {a} <5.' },
          { html: 'C', correct: false, feedback: 'Nei, for kort.' },
        ],
        children: [{ type: 'html', html: '<p>Hva?</p>' }],
      },
    ]);
    expect(blocks).toMatchObject([{ id: 'q', kind: 'question', question: 'closed' }]);
  });

  test('a meeting with its roles and rounds', () => {
    const { nodes, meetings, references, diagnostics } = parseUnderTop(
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
    expect(parseUnderTop(`${task}\n\n${meeting}\n\n<Film\n  id="f" {a}/>`).declared).toEqual([
      { kind: 'block', id: 'a' },
      { kind: 'meeting', id: 'm' },
      { kind: 'block', id: 'f' },
    ]);
  });
});
