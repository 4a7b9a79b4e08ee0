import type { Diagnostic } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { checkRanges } from './check-ranges.ts';
import { checkSplitPoints } from './check-split-points.ts';

/** What is wrong in files by themselves. */
export const checkAlone = (files: readonly AnyParsedFile[]): Diagnostic[] =>
  files.flatMap((file) => [...file.diagnostics, ...checkRanges(file), ...checkSplitPoints(file)]);
