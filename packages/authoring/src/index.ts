/** From authored text to catalog, pure. A table of contents. */
export { type CheckedContent, type ContentCounts, checkContent } from './check-content.ts';
export { ending, type SourceFile, textLimits } from './source-file.ts';
