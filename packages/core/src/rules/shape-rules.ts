/** Faults of: shape. */
export const shapeRules = {};
