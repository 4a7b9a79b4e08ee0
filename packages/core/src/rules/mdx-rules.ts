/** Faults of: mdx. */
export const mdxRules = {};
