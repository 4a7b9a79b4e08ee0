/** Faults of: moved. */
export const movedRules = {};
