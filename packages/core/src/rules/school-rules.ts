/** Faults of: school. */
export const schoolRules = {};
