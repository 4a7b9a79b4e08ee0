/** MDX as data: a page's body to nodes, blocks, meetings and references, with a diagnostic for each fault. */
export { parseBody } from './parse-body.ts';
export type * from './parsed-body.ts';
export { renderMarkdown } from './render-markdown.ts';
