import { type Place, type RelatedPlace, said } from '@stifinner/core';

/** Where the original of a translation says otherwise. */
export const inOriginal = (at: Place): RelatedPlace => ({
  at,
  says: said('Slik står det i originalen', 'This is how it stands in the original'),
});
