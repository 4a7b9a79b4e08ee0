/** How findings are mended, apart from the rest: only who asks for it loads it. */

export { fixOf } from './diagnostics/fix-of.ts';
export { applyEdits } from './fixes/apply-edits.ts';
export type { Edit } from './fixes/edit.ts';
export type { Fix } from './fixes/fix.ts';
export { isWorse } from './fixes/is-worse.ts';
export { type Mend, mendText } from './fixes/mend-text.ts';
