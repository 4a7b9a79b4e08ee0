import { describe, expect, it } from 'vitest';
import { cutTemplate } from './cut.ts';
import { closeRegion, hole, htmlHole, markEnd, markStart, openRegion } from './marks.ts';

describe('cutTemplate', () => {
  it.each([
    ['text', `<p>${hole('a')}</p>`, 'text'],
    ['a title', `<title>${hole('a')}</title>`, 'text'],
    ['a double-quoted attribute', `<a href="x/${hole('a')}">`, 'attribute'],
    ['a single-quoted attribute', `<a href='${hole('a')}'>`, 'attribute'],
    ['an attribute after one with > and quotes', `<a title="a > 'b'" href="${hole('a')}">`, 'attribute'],
    ['text after a comparison', `<p>1 < 2 ${hole('a')}</p>`, 'text'],
    ['text after a script', `<script>if (a < b) "</p>"</script>${hole('a')}`, 'text'],
    ['text after a comment', `<!-- <a href=" -->${hole('a')}`, 'text'],
    ['the src of a script', `<script type="module" src="${hole('a')}/x.js"></script>`, 'attribute'],
    ['text after an island', `<astro-island uid="1">x</astro-island>${hole('a')}`, 'text'],
  ])('takes a hole in %s', (_, html, context) => {
    const { parts } = cutTemplate(html);
    expect(parts.filter((part) => typeof part !== 'string')).toEqual([{ type: 'hole', name: 'a', argument: '', context }]);
  });

  it.each([
    ['a script', `<script>${hole('a')}</script>`, /<script>/],
    ['a style', `<STYLE>p{color:${hole('a')}}</STYLE>`, /<style>/],
    ['a comment', `<!-- ${hole('a')} -->`, /a comment/],
    ['an unquoted attribute', `<a href=${hole('a')}>`, /unquoted/],
    ['the rest of an unquoted attribute', `<a href=x${hole('a')}>`, /unquoted/],
    ['a tag name', `<h${hole('a')}>`, /a tag/],
    ['a tag', `<p ${hole('a')}>`, /a tag/],
    ["an island's attribute", `<astro-island props="${hole('a')}"></astro-island>`, /an island/],
    ['an island', `<astro-island uid="1"><p>${hole('a')}</p></astro-island>`, /an island/],
    ['an attribute, for HTML', `<p title="${htmlHole('a')}">`, /attribute/],
    ['an attribute, for a region', `<p title="${openRegion('a')}x${closeRegion('a')}">`, /attribute/],
  ])('refuses a mark in %s', (_, html, message) => {
    expect(() => cutTemplate(html)).toThrow(message);
  });

  it.each([
    ['that is not closed', `${openRegion('a')}x`, /never closed/],
    ['that is not open', `x${closeRegion('a')}`, /is closed where "none"/],
    ['closed across another', `${openRegion('a')}${openRegion('b')}${closeRegion('a')}`, /"a" is closed where "b"/],
    ['with a style', `${openRegion('a')}<style>p{}</style>${closeRegion('a')}`, /cannot be repeated/],
    ['with an inline script', `${openRegion('a')}<script>1</script>${closeRegion('a')}`, /cannot be repeated/],
  ])('refuses a region %s', (_, html, message) => {
    expect(() => cutTemplate(html)).toThrow(message);
  });

  it('refuses half a mark', () => {
    expect(() => cutTemplate(`<p>${markStart}a</p>`)).toThrow(/broken mark/);
    expect(() => cutTemplate(`<p>a${markEnd}</p>`)).toThrow(/broken mark/);
  });

  it('nests regions, and keeps arguments with colons and hashes', () => {
    const html = `<ol>${openRegion('each', 'x')}<li>${openRegion('if')}${hole('link', 'page:lk20/a#b')}${closeRegion('if')}</li>${closeRegion('each')}</ol>`;
    expect(cutTemplate(html)).toEqual({
      parts: [
        '<ol>',
        {
          type: 'region',
          name: 'each',
          argument: 'x',
          parts: [
            '<li>',
            {
              type: 'region',
              name: 'if',
              argument: '',
              parts: [{ type: 'hole', name: 'link', argument: 'page:lk20/a#b', context: 'text' }],
            },
            '</li>',
          ],
        },
        '</ol>',
      ],
    });
  });

  it('hoists module scripts out of regions, once, and not where one stands outside already', () => {
    const script = (name: string) => `<script type="module" src="${hole('base')}/${name}.js"></script>`;
    const html = `<body>${script('a')}${openRegion('each')}<p></p>${script('a')}${script('b')}${script('b')}${closeRegion('each')}</body>`;
    const { parts } = cutTemplate(html);
    const fixed = JSON.stringify(parts);
    expect(fixed.match(/a\.js/g)).toHaveLength(1);
    expect(fixed.match(/b\.js/g)).toHaveLength(1);
    expect(JSON.stringify(parts.find((part) => typeof part !== 'string' && part.type === 'region'))).not.toContain('.js');
    expect(parts.at(-1)).toBe('/b.js"></script></body>');
  });
});

describe('marks', () => {
  it('refuse names and arguments that could be anything but ids', () => {
    expect(() => hole('A b')).toThrow();
    expect(() => hole('link', 'x"y')).toThrow();
    expect(() => hole('link', '<x>')).toThrow();
  });
});
