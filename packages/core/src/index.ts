/** The domain of Stifinner, pure: it runs in Node, in the browser and in tests alike. A table of contents. */
export type { Audience, Basis, Move, OrderRule, Path, School, Source, Step, Weeks } from '@stifinner/schemas';
export * from './catalog/body.ts';
export * from './catalog/catalog.ts';
export * from './diagnostics/diagnostic.ts';
export * from './language.ts';
export * from './minutes/minutes.ts';
export * from './path/resolved-path.ts';
export * from './rules/rule.ts';
export * from './rules/rules.ts';
export * from './site-plan/site-plan.ts';
