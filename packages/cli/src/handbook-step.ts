import { relative } from 'node:path';
import type { BuiltHandbook } from '@stifinner/handbook';
import type { BuildProgress } from './build-progress.ts';
import { isProject, standing } from './folder.ts';

/** What became of the handbook: a fault in it stops no school. */
export type HandbookOutcome = BuiltHandbook | { fault: string };

/**
 * Whether a build makes the handbook: that of the project's own content does, others where they are asked to, since it is
 * the same for all. Of several shards, the first.
 */
export const wantsHandbook = (root: string, { handbook, shard }: { handbook?: boolean; shard?: string }): boolean =>
  (handbook === true || isProject(root)) && (shard === undefined || shard.startsWith('1/'));

export async function makeHandbook(out: string, progress: BuildProgress): Promise<HandbookOutcome> {
  progress.show({ doing: 'handbook' });
  try {
    const { buildHandbook } = await import('@stifinner/handbook');
    return await buildHandbook(out);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** A line on the handbook for the end of a build's report; empty where none was made. */
export function reportHandbook(outcome: HandbookOutcome | null, out: string): string {
  if (outcome === null) return '';
  if ('fault' in outcome) return `Håndboken for forfattere ble ikke bygd; nettstedene er som de skal. ${outcome.fault}\n`;
  const where = `${relative(standing(), out) || '.'}/_handbok/`;
  return `Håndboken for forfattere ligger i ${where}  ${outcome.pages} sider${outcome.isUnchanged ? ', uendret' : ''}\n`;
}

export const failed = (outcome: HandbookOutcome | null): outcome is { fault: string } => outcome !== null && 'fault' in outcome;
