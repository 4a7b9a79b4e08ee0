import { parseBody } from '../mdx/parse-body.ts';
import type { BodyHome, ParsedBody } from '../mdx/parsed-body.ts';

const top = '---\nid: side\n---\n';

/** A body under a small front matter of three lines. */
export const parseUnderTop = (body: string, home: BodyHome = 'page'): ParsedBody =>
  parseBody({ file: 'side.mdx', text: top + body, bodyOffset: top.length }, home);

/** The findings as `code line:column-endColumn`, lines counted in the body. */
export const faultsIn = (body: string, home?: BodyHome): string[] =>
  parseUnderTop(body, home).diagnostics.map(({ code, at }) => {
    const end = at.endLine === at.line ? `${at.endColumn}` : `${at.endLine - 3}:${at.endColumn}`;
    return `${code} ${at.line - 3}:${at.column}-${end}`;
  });

/** Opening tags that are sound. */
export const openingTags = {
  task: '<Task id="a" kind="reflection" form="alone" minutes="4">',
  closed: '<Question id="q" kind="closed" form="alone" minutes="2">',
  meeting: '<Meeting id="m" across="team" title="T" purpose="F" product="P">',
};
