/** Faults of: yaml. */
export const yamlRules = {};
