import type { Code } from './rules.ts';

/** Groups whose every rule is of safety, shape, identity or reference, or of what is not the package's own to weigh. */
const firmGroups: ReadonlySet<string> = new Set([
  'component',
  'file',
  'mdx',
  'moved',
  'order',
  'package',
  'path',
  'prerequisite',
  'reference',
  'school',
  'shape',
  'yaml',
]);

/** Rules of identity and reference among rules of other things: without them a page, a film or a meeting has no place or no file. */
const firmCodes: ReadonlySet<string> = new Set([
  'caption/invalid',
  'citation/not-listed',
  'citation/out-of-place',
  'figure/missing-file',
  'figure/not-measurable',
  'figure/unsupported-format',
  'figure/wrong-format',
  'film/duplicate-question',
  'film/missing-file',
  'film/no-correct-answer',
  'film/no-file',
  'film/not-measurable',
  'film/provider-address',
  'film/unknown-host',
  'film/wrong-format',
  'meeting/duplicate-id',
  'module/duplicate-part',
  'module/not-listed',
  'module/page-twice',
  'module/unknown-page',
  'page/duplicate-id',
  'page/not-listed',
  'revision/entry-too-new',
  'translation/block-differs',
  'translation/figures-differ',
  'translation/first-language-missing',
  'translation/ids-differ',
  'translation/meeting-differs',
  'translation/newer-than-original',
  'translation/original-language',
  'translation/original-missing',
  'translation/undeclared-language',
] satisfies Code[]);

/** Whether a rule has the same severity in every package: one of safety, identity or reference has. */
export const isFirm = (code: Code): boolean => firmGroups.has(code.slice(0, code.indexOf('/'))) || firmCodes.has(code);
