/** Faults of: path. */
export const pathRules = {};
