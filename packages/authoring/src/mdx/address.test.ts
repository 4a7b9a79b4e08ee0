import { describe, expect, test } from 'vitest';
import { readAddress } from './address.ts';

describe('an address', () => {
  test.each([
    ['https://www.udir.no/lk20/?a=b#c', { kind: 'web' }],
    ['HTTPS://x.no', { kind: 'web' }],
    ['https://blåbær.no/å', { kind: 'web' }],
    ['mailto:ola.nordmann@skole.example', { kind: 'mail' }],
    ['page:a-laere', { kind: 'page', id: 'a-laere' }],
    ['page:lk20/a-laere', { kind: 'page', id: 'lk20/a-laere' }],
    ['#oppgave', { kind: 'block', id: 'oppgave' }],
  ])('%s is let through', (url, expected) => {
    expect(readAddress(url)).toEqual(expected);
  });

  test.each([
    ...[
      '',
      ' ',
      'x',
      '/x',
      './x',
      '../x',
      '?x',
      '#',
      '#Å',
      '#a b',
      'page:',
      'page:A',
      'page:a/b/c',
      'page:a#b',
      'page:../a',
      'page: a',
    ],
    ...[
      '//x.no',
      '\\\\x.no',
      '/\\x.no',
      'https:/x.no',
      'https:x.no',
      'https:///x.no',
      'https:\\\\x.no',
      'https://',
      'https://x',
      'https://x.',
    ],
    ...['http://x.no', 'ftp://x.no', 'file:///x', 'blob:https://x.no', 'tel:1', 'intent://x', 'view-source:https://x.no'],
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:x',
    ],
    ...[
      'vbscript:x',
      'data:text/html,x',
      'data:image/svg+xml,x',
      'feed:javascript:x',
      'https://x.no\\@y.no',
      'https://a:b@x.no',
      'https://a@x.no',
    ],
    ...[
      'https://x.no/\u0000',
      'https://x.no/\u202e',
      'https://x.no/ a',
      'https://x.no/"',
      'https://x.no/<',
      'https://x y.no',
      'https://[::1',
      `https://x.no/${'a'.repeat(2000)}`,
    ],
    ...[
      'mailto:',
      'mailto:a',
      'mailto:a@b',
      'mailto:a@b.no?bcc=c@d.no',
      'mailto:a@b.no,c@d.no',
      'mailto:%0a@b.no',
      'set:html',
      '\ue000',
    ],
  ])('%j is refused', (url) => {
    expect(readAddress(url)).toMatchObject({ kind: 'refused', expected: { nb: expect.any(String), en: expect.any(String) } });
  });

  test.each([
    ['http://x.no/a', 'Skriv `https://x.no/a`.'],
    ['//x.no', 'Skriv `https://x.no`.'],
    ['www.x.no', 'Skriv `https://www.x.no`.'],
    ['../modul/side.nn.mdx', undefined],
    ['../modul/side.mdx', 'Skriv `page:side`.'],
    ['a-laere', 'Er det en side, så skriv `page:a-laere`.'],
  ])('%s is helped', (url, help) => {
    const address = readAddress(url);
    expect(address.kind === 'refused' ? address.help?.nb : null).toBe(help);
  });
});
