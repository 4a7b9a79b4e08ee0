/** Faults of: reference. */
export const referenceRules = {};
