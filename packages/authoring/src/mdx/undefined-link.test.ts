import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const codes = (text: string) =>
  parseBody({ file: 'f.mdx', text, bodyOffset: 0 }, 'page').diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`);

test.each<[string, string[]]>([
  ['Se [planen][lk20] her.', ['mdx/undefined-link 1:4']],
  ['Se [planen][].', ['mdx/undefined-link 1:4']],
  ['Se [planen][a] og [loven][b].', ['mdx/undefined-link 1:4', 'mdx/undefined-link 1:19']],
  ['- Se\n  [den lange\n  planen][lk20]', ['mdx/undefined-link 2:3']],
  ['Se [planen][lk20].\n\n[lk20]: https://www.udir.no', []],
  ['Se [planen](https://www.udir.no)[sic].', []],
  ['«Dem [sic] så det», og \\[planen][lk20].', []],
  ['Skriv `[planen][lk20]`.', []],
])('%j', (text, expected) => expect(codes(text)).toEqual(expected));
