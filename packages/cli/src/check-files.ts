import type { SourceFile } from '@stifinner/authoring';
import { checkApart } from './check-apart.ts';
import type { CheckOutcome, CheckSettings } from './check-outcome.ts';
import { homeOfChecks, KeptCheck } from './kept-checks.ts';

/** Checks files, or tells what was found in the very same files before. */
export async function checkFiles(files: readonly SourceFile[], settings: CheckSettings): Promise<CheckOutcome> {
  const kept = new KeptCheck(homeOfChecks(), files, settings);
  const before = kept.read();
  if (before !== null) return before;
  const outcome = await checkApart({ files, settings });
  kept.write(outcome);
  return outcome;
}
