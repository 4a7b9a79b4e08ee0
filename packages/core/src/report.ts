/** What there is, for whoever answers for it, and the map of each package, apart from the rest: only who asks for it loads it. */

export { mapOf } from './report/map/map-package.ts';
export * from './report/report-catalog.ts';
