/** Faults of: component. */
export const componentRules = {};
