import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { renderMarkdown } from './render-markdown.ts';

const parse = (text: string) => parseBody({ file: 'side.mdx', text, bodyOffset: 0 }, 'leader-support');
const htmlOf = (text: string) => parse(text).nodes.map((node) => (node.type === 'html' ? node.html : node.type));
const cite = (sources: string) => `<cite data-sources="${sources}"></cite>`;

describe('a citation', () => {
  test.each([
    ['one source', 'Slik [@nou-2015-8].', `<p>Slik ${cite('nou-2015-8')}.</p>`],
    ['a place in it', '[@a, s. 14]', `<p>${cite('a, s. 14')}</p>`],
    ['a place in a law', '[@a,  §  9-2]', `<p>${cite('a, § 9-2')}</p>`],
    ['two sources', '[@a; @b, s. 3–5 og 7]', `<p>${cite('a; b, s. 3–5 og 7')}</p>`],
    ['in emphasis', '*[@a]*', `<p><em>${cite('a')}</em></p>`],
    ['in a heading', '## Mer [@a]', `<h2>Mer ${cite('a')}</h2>`],
    ['in a list', '- [@a]', `<ul>\n<li>${cite('a')}</li>\n</ul>`],
    ['over lines of a quote', '> sitat [@a;\n> @b]', `<blockquote>\n<p>sitat ${cite('a; b')}</p>\n</blockquote>`],
    ['over lines to the end', 'a [@a;\n@b]', `<p>a ${cite('a; b')}</p>`],
    ['one after another', '[@a][@b]', `<p>${cite('a')}${cite('b')}</p>`],
    ['a name of Object', '[@constructor]', `<p>${cite('constructor')}</p>`],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text)).toEqual([html]);
    expect(parse(text).diagnostics).toEqual([]);
  });

  test.each([
    ['in code', '`[@a]`', '<p><code>[@a]</code></p>'],
    ['in a block of code', '```\n[@a]\n```', '<pre><code>[@a]\n</code></pre>'],
    ['escaped', '\\[@a]', '<p>[@a]</p>'],
    ['the words of a link', '[@a](https://a.no)', '<p><a href="https://a.no" rel="noopener">@a</a></p>'],
    ['an address', '[post@skole.no]', '<p>[post@skole.no]</p>'],
  ])('is not: %s', (_, text, html) => {
    expect(htmlOf(text)).toEqual([html]);
    expect(parse(text).references).toEqual([]);
    expect(parse(text).diagnostics).toEqual([]);
  });

  test('stands in tasks, questions, answers, frames, roles and rounds', () => {
    const { nodes, meetings, references, diagnostics } = parse(`<Callout kind="tip">
Tips [@a].
</Callout>

<Task id="t" kind="practice" form="alone" minutes="4">
Prøv [@b].
</Task>

<Question id="q" kind="closed" form="pair" minutes="2">
Hva [@c]?

<Answer correct feedback="Ja, for det første står i loven.">Det ene [@d].</Answer>
<Answer feedback="Nei, det andre er fra en annen plan.">Det andre.</Answer>
</Question>

<Meeting id="m" across="team" title="T" purpose="P" product="Q">
<Role name="chair">Leder [@e].</Role>
<Round form="alone" minutes="20">Les [@f, s. 2].</Round>
</Meeting>`);
    expect(diagnostics).toEqual([]);
    expect(references.map(({ kind, id }) => [kind, id])).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ['citation', id]));
    expect(JSON.stringify([nodes, meetings]).match(/<cite data-sources=\\"[^"]*\\"><\/cite>/g)).toHaveLength(6);
  });

  test('has a place for each of its sources', () => {
    expect(parse('Slik\n[@a; @a, s. 2;\n@b].').references.map(({ id, at }) => [id, at.line, at.column, at.endColumn])).toEqual([
      ['a', 2, 2, 4],
      ['a', 2, 6, 8],
      ['b', 3, 1, 3],
    ]);
  });

  test('holds though a definition has its name, which is reported', () => {
    const { nodes, diagnostics } = parse('Før [@x] etter.\n\n[@x]: Skolen');
    expect(nodes).toEqual([{ type: 'html', html: `<p>Før ${cite('x')} etter.</p>` }]);
    expect(diagnostics.map(({ code, at }) => [code, at.line])).toEqual([['mdx/malformed-citation', 3]]);
  });

  test.each([
    ['[@ ]', 'Skriv id-en til en kilde i references.yaml rett etter `@`.'],
    ['[@]', 'Skriv id-en til en kilde i references.yaml rett etter `@`.'],
    ['[@a @b]', 'Skill kildene med semikolon: `[@a; @b]`.'],
    ['[@NOU-2015]', 'En id har små bokstaver a–z, sifre og bindestrek. Den står i references.yaml.'],
    ['[-@a]', 'Skriv `[@…]` uten bindestreken.'],
    ['[@a, <b>]', 'Skriv kildene med semikolon imellom, og stedet i kilden etter et komma: `[@a; @b, s. 3]`.'],
    ['[@a; ]', 'Skriv kildene med semikolon imellom, og stedet i kilden etter et komma: `[@a; @b, s. 3]`.'],
    ['[se @a, s. 3]', 'Skriv ordene utenfor hakeparentesen: `se [@nou-2015-8]`.'],
    ['[@a, s. 3', 'Lukk henvisningen med `]`, uten andre hakeparenteser i den.'],
    ['[Les mer om saken [@a]](https://a.no)', 'Flytt henvisningen ut av lenken.'],
  ])('that cannot be read is reported: %s', (text, help) => {
    expect(parse(text).diagnostics.map((found) => [found.code, found.help])).toEqual([['mdx/malformed-citation', help]]);
  });

  test("stays text in a school's own words", () => {
    const { html, references, diagnostics } = renderMarkdown('Se *[@a]* og [@ ].', 'sti.yaml', (at) => at);
    expect([html, references, diagnostics]).toEqual(['<p>Se <em>[@a]</em> og [@ ].</p>', [], []]);
  });
});
