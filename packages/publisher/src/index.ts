/** Many school sites from one catalog. A table of contents. */
export { type BuildOptions, type BuildReport, build, type Progress, type SchoolOutcome } from './build.ts';
export { type HeldSchool, planSchools, type ReadySchool, type SchoolPlans } from './plan/plan-schools.ts';
export { OutputInUse } from './publish/lock.ts';
export type { SiteFault } from './publish/site-fault.ts';
export { verifySite } from './publish/verify-site.ts';
export { searchRecords } from './search/search-records.ts';
export { addressMedia, type MediaAddresses, mediaOf } from './shared/write-media.ts';
export { drawTemplate } from './template/draw-template.ts';
