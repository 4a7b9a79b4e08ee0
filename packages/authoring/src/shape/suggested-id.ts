import { slugOf } from '@stifinner/core';

/** An id near what was written (`Å lære` gives `a-laere`), or undefined where nothing is left of it. */
export function suggestedId(written: string): string | undefined {
  const id = slugOf(written.slice(0, 200), '');
  return id === '' || id === written ? undefined : id;
}
