import type { CheckedCaptions } from '../captions/check-captions.ts';

/** What is known of a file beside a film: how long it lasts, or what it captions. */
export interface FilmFile {
  /** In seconds; null for a film that cannot be measured, undefined for what is no film or was not measured. */
  seconds: number | null | undefined;
  /** Null for what holds no captions. What is wrong with them is told where a film names them. */
  captions: CheckedCaptions | null;
}
