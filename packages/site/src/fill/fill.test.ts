import { describe, expect, it } from 'vitest';
import { cutTemplate } from './cut.ts';
import { fill, type MarkNames } from './fill.ts';
import { closeRegion, hole, htmlHole, openRegion } from './marks.ts';
import { PageBytes } from './page-bytes.ts';
import { PageText } from './page-text.ts';
import { TemplateEncoder } from './template-encoder.ts';

interface Item {
  text: string;
  items: Item[];
}

const names: MarkNames<Item> = {
  holes: new Map([
    ['text', (item) => item.text],
    ['argument', (_, argument) => argument],
  ]),
  htmlHoles: new Map([['html', (item) => `<b>${item.text}</b>`]]),
  regions: new Map([
    ['each', (item) => item.items],
    ['some', (item) => (item.items.length > 0 ? [item] : [])],
  ]),
};

const leaf = (text: string, ...items: Item[]): Item => ({ text, items });
/** As a text; and held equal to what is written as bytes. */
function filled(html: string, item: Item): string {
  const template = cutTemplate(html);
  const page = new PageText();
  fill(template.parts, item, names, page);
  const bytes = new PageBytes(16);
  fill(new TemplateEncoder().encode(template).parts, item, names, bytes);
  expect(new TextDecoder().decode(bytes.take())).toBe(page.text);
  return page.text;
}

describe('fill', () => {
  it.each([
    ['markup in text', `<p>${hole('text')}</p>`, '<script>1</script>&', '<p>&lt;script&gt;1&lt;/script&gt;&amp;</p>'],
    ['quotes in text', `<p>${hole('text')}</p>`, `"a" 'b'`, `<p>"a" 'b'</p>`],
    ['quotes in an attribute', `<p title="${hole('text')}">`, `"a" 'b' <c>`, '<p title="&quot;a&quot; &#39;b&#39; &lt;c&gt;">'],
    ['quotes in a single-quoted attribute', `<p title='${hole('text')}'>`, `it's`, `<p title='it&#39;s'>`],
    ['what a replacement would take for its own', `<p>${hole('text')}</p>`, "$& $1 $$ $` $'", "<p>$&amp; $1 $$ $` $'</p>"],
    ['an end of script', `<title>${hole('text')}</title>`, '</title></script>', '<title>&lt;/title&gt;&lt;/script&gt;</title>'],
    ['HTML that authoring made', `<div>${htmlHole('html')}</div>`, '1', '<div><b>1</b></div>'],
  ])('writes %s', (_, html, text, expected) => {
    expect(filled(html, leaf(text))).toBe(expected);
  });

  it('repeats nested regions, and drops those that are empty', () => {
    const row = `<li>${hole('text')}${openRegion('some')}<ul>${openRegion('each')}<li>${hole('text')}</li>${closeRegion('each')}</ul>${closeRegion('some')}</li>`;
    const tree = leaf('', leaf('a', leaf('a1'), leaf('a2')), leaf('b'));
    expect(filled(`<ul>${openRegion('each')}${row}${closeRegion('each')}</ul>`, tree)).toBe(
      '<ul><li>a<ul><li>a1</li><li>a2</li></ul></li><li>b</li></ul>',
    );
  });

  it('gives the argument', () => {
    expect(filled(hole('argument', 'page:lk20/x'), leaf(''))).toBe('page:lk20/x');
  });

  it.each([
    ['hole', hole('unknown'), /No hole is named "unknown"/],
    ['hole named as an object is', hole('constructor'), /No hole is named "constructor"/],
    ['HTML hole', htmlHole('text'), /No HTML hole is named "text"/],
    ['region', `${openRegion('unknown')}${closeRegion('unknown')}`, /No region is named "unknown"/],
  ])('throws on an unknown %s', (_, html, message) => {
    expect(() => filled(html, leaf(''))).toThrow(message);
  });
});

describe('pages as bytes', () => {
  it('stay as they were when the memory is outgrown, and share it from the start when it is begun again', () => {
    const bytes = new PageBytes(32);
    const long = 'æøå – '.repeat(60);
    const template = new TemplateEncoder().encode(cutTemplate(`<p>${long}${hole('text')}</p>`));
    const pages = ['a', 'Å', '€'].map((text) => {
      fill(template.parts, leaf(text), names, bytes);
      return bytes.take();
    });
    const texts = () => pages.map((page) => new TextDecoder().decode(page));
    expect(texts()).toEqual(['a', 'Å', '€'].map((text) => `<p>${long}${text}</p>`));
    bytes.restart();
    fill(template.parts, leaf('ny'), names, bytes);
    expect(new TextDecoder().decode(bytes.take())).toBe(`<p>${long}ny</p>`);
  });
});

describe('an encoder', () => {
  it('holds what is the same in many pages once', () => {
    const encoder = new TemplateEncoder();
    const page = (title: string) =>
      encoder.encode(
        cutTemplate(`<h1>${title}</h1>${openRegion('each')}<li>${hole('text')}</li>${closeRegion('each')}${'x'.repeat(300)}`),
      );
    const [first, second] = [page('a'), page('b')];
    expect(first.parts[0]).not.toBe(second.parts[0]);
    expect(first.parts[1]).toBe(second.parts[1]);
    expect(first.parts[2]).toBeInstanceOf(Uint8Array);
    expect(first.parts[2]).toBe(second.parts[2]);
  });
});
