/** Faults of: module. */
export const moduleRules = {};
