import type { Size } from './copied.ts';
import type { MeasuredBuild } from './measured-run.ts';

/** Everything from sources to published sites, nothing made before. */
export interface ColdBuild extends MeasuredBuild {
  schools: number;
  size: Size;
  /** Seconds of `cp -a` of the same output on the same file system; null where it was not asked for. */
  copy: number | null;
  /** Seconds until what was written was on the disk, beside the rest; 0 where that was not waited for. */
  flush: number;
}
