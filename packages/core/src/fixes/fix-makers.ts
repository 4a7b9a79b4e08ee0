import { componentFixes } from './component-fixes.ts';
import { listFixes } from './list-fixes.ts';
import { mdxTagFixes } from './mdx-tag-fixes.ts';
import { mdxTextFixes } from './mdx-text-fixes.ts';
import { nearFixes } from './near-fixes.ts';
import { shapeFixes } from './shape-fixes.ts';
import { textFixes } from './text-fixes.ts';
import { yamlFixes } from './yaml-fixes.ts';

/** How findings are mended, by code; what is not here only its author can mend. */
export const fixMakers = {
  ...textFixes,
  ...yamlFixes,
  ...shapeFixes,
  ...mdxTagFixes,
  ...mdxTextFixes,
  ...componentFixes,
  ...nearFixes,
  ...listFixes,
};
