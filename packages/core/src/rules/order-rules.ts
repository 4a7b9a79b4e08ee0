/** Faults of: order. */
export const orderRules = {};
