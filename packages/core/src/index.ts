/** The domain of Stifinner, pure: it runs in Node, in the browser and in tests alike. A table of contents. */

// What authors and leaders write.

export type { Audience, Basis, Move, OrderRule, Path, School, Source, Step, Weeks } from '@stifinner/schemas';

// Names, languages and minutes.

export * from './ids.ts';
export * from './language.ts';
export * from './minutes/arithmetic.ts';
export * from './minutes/by-audience.ts';
export * from './minutes/minutes.ts';
export * from './minutes/of-module.ts';
export * from './minutes/of-page.ts';
export * from './minutes/to-range.ts';
export * from './nearest.ts';
export { slugOf } from './slug.ts';

// The catalog, its lookups and its checks.

export * from './catalog/body.ts';
export * from './catalog/catalog.ts';
export * from './catalog/check-catalog.ts';
export * from './catalog/citation.ts';
export { creditedIn } from './catalog/credited.ts';
export { figuresIn } from './catalog/figures-in.ts';
export * from './catalog/film.ts';
export { type CatalogIndex, indexCatalog, type RecordedMove } from './catalog/index-catalog.ts';
export { outlineOf, untold } from './catalog/outline.ts';
export * from './moved/check-moves.ts';
export { type Followed, follow, type Referable } from './moved/follow.ts';
export * from './order/check-order-rules.ts';
export { mendOrder, type OrderMend } from './order/mend-order.ts';
export { type OrderConstraint, orderConstraints } from './order/order-constraints.ts';
export { checkPrerequisites } from './prerequisites/check-prerequisites.ts';

// Learning paths, schools and their sites.

export * from './path/path-in.ts';
export * from './path/resolve-path.ts';
export * from './path/resolved-path.ts';
export * from './school/resolve-school.ts';
export { furtherLanguages } from './site-plan/further-languages.ts';
export { libraryAddress } from './site-plan/plan-library.ts';
export { addressOfPath } from './site-plan/plan-path.ts';
export * from './site-plan/plan-site.ts';
export * from './site-plan/site-plan.ts';
export * from './site-plan/template-pages.ts';

// Findings, how they are told, and the rule book.

export * from './diagnostics/code-frame.ts';
export * from './diagnostics/diagnostic.ts';
export * from './diagnostics/format-json.ts';
export * from './diagnostics/format-rule.ts';
export * from './diagnostics/format-text.ts';
export * from './diagnostics/outcome.ts';
export * from './diagnostics/place-of.ts';
export * from './diagnostics/sort-diagnostics.ts';
export * from './diagnostics/summary.ts';
export * from './rules/firm-rules.ts';
export * from './rules/profiles.ts';
export * from './rules/related-place.ts';
export * from './rules/rule.ts';
export * from './rules/rule-page.ts';
export * from './rules/rules.ts';
export * from './rules/said.ts';
