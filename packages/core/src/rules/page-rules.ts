/** Faults of: page. */
export const pageRules = {};
