import type { ContentCounts } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';

/** What a check found, as it is told. */
export interface CheckOutcome {
  diagnostics: Diagnostic[];
  counts: ContentCounts;
  /** Text by file, of files with findings. */
  sources: Map<string, string>;
}

/** How content is checked, beside the files. */
export interface CheckSettings {
  today: string;
  strict: boolean;
}
