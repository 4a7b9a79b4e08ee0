/** Faults of: film. */
export const filmRules = {};
