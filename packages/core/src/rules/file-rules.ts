/** Faults of: file. */
export const fileRules = {};
