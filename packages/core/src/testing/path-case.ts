import type { Path, Step } from '@stifinner/schemas';

/** A path through the sample catalog, and what becomes of it. */
export interface PathCase {
  name: string;
  steps: Step[];
  rest?: Partial<Path>;
  /** The slugs of the walk. */
  walk: string;
  /** Each finding, as its code and the JSON pointer of its place. */
  told: string[];
}
