import type { Place } from '../diagnostics/diagnostic.ts';
import { type Said, said } from './said.ts';

/** Another place that a finding is about, and what is there. */
export interface RelatedPlace {
  at: Place;
  says: Said;
}

/** Where something stood first, that may stand only once. */
export const firstTime = (at: Place): RelatedPlace => ({ at, says: said('Første gang her', 'First time here') });
