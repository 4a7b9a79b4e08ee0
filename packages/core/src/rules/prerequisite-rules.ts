/** Faults of: prerequisite. */
export const prerequisiteRules = {};
