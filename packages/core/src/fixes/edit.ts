import type { Place } from '../diagnostics/diagnostic.ts';

/** What stands at a place, and the text to put instead; nothing else of the file changes. */
export interface Edit {
  at: Place;
  text: string;
}
