import { extname } from 'node:path';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { startThread } from '../work/start-thread.ts';
import {
  type ContentPlace,
  isKept,
  keptFindings,
  keptSummary,
  type PackageFindings,
  type PackagesSummary,
} from './packages-state.ts';

/** The packages, checked now or in an earlier run over the same files. */
export interface PackagesOfRun {
  summary: PackagesSummary;
  findings: PackageFindings;
}

/** What was found in files of this key is kept in the output folder, whole; if a part of it is damaged, all is found anew. */
export async function packagesOf(place: ContentPlace, files: readonly SourceFile[]): Promise<PackagesOfRun> {
  const { out, content } = place;
  const kept = keptOf(place);
  if (kept && isKept(out, content)) return kept;
  await checkApart(place, files);
  const fresh = keptOf(place);
  if (!fresh) throw new Error('What was found in the packages could not be read back');
  return fresh;
}

function keptOf({ out, content }: ContentPlace): PackagesOfRun | null {
  const [summary, findings] = [keptSummary(out, content), keptFindings(out, content)];
  return summary && findings ? { summary, findings } : null;
}

/** In a thread of its own, whose memory is given back when it ends: it takes more to parse text than to fill a country's sites. */
function checkApart(place: ContentPlace, files: readonly SourceFile[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const module = new URL(`./check-packages-worker${extname(import.meta.filename)}`, import.meta.url);
    const worker = startThread(module, { place, files }, { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The check of packages ended with ${code}`))));
  });
}
