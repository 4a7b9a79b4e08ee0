import { type Place, type RelatedPlace, type Said, said } from '@stifinner/core';

/** One more place of the same finding, with what it has there. */
export const hereToo = (at: Place, what?: Said): RelatedPlace => ({
  at,
  says: what === undefined ? said('Her også', 'Here too') : said(`Her også: ${what.nb}`, `Here too: ${what.en}`),
});
