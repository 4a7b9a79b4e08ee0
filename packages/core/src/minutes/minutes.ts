import type { WorkForm } from '@stifinner/schemas';

export type { WorkForm };

/** Planned work in minutes: least, typical and most. */
export interface MinuteRange {
  least: number;
  typical: number;
  most: number;
}

/** Planned work by work form; a form that is absent takes no time. */
export type MinutesByForm = Partial<Record<WorkForm, MinuteRange>>;
