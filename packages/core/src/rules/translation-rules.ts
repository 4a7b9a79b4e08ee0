/** Faults of: translation. */
export const translationRules = {};
