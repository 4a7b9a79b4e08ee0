import { qualifyBlock, type ResolvedPath } from '@stifinner/core';

/** The blocks that paths take alone, each once. */
export const blocksIn = (paths: readonly ResolvedPath[]): string[] => [
  ...new Set(
    paths.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'block' ? qualifyBlock(step.page, step.block) : []))),
  ),
];
