import type { ImpactMinutes } from '@stifinner/schemas';
import { totalMinutes } from '../minutes/arithmetic.ts';
import type { MinutesByForm } from '../minutes/minutes.ts';
import { isSame } from './facets.ts';

/** Typical minutes on both sides; null where they are the same, form by form. */
export const minutesChange = (before: MinutesByForm, after: MinutesByForm): ImpactMinutes | null =>
  isSame(before, after) ? null : { before: totalMinutes(before).typical, after: totalMinutes(after).typical };
