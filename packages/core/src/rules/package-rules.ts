/** Faults of: package. */
export const packageRules = {};
