/** Many school sites from one catalog. A table of contents. */
export { build } from './build.ts';
export type { BuildCounts, BuildOptions, BuildReport, Progress, SchoolOutcome } from './build-report.ts';
export { type Faults, faultsOf } from './plan/faults.ts';
export { type PlannedSchool, planSchool } from './plan/plan-school.ts';
export { OutputInUse } from './publish/lock.ts';
export type { SiteFault } from './publish/site-fault.ts';
export { verifySite } from './publish/verify-site.ts';
export { readShard, type Shard, shardOf } from './schools/shard.ts';
export { searchRecords } from './search/search-records.ts';
export { addressMedia, type MediaAddresses, mediaOf } from './shared/write-media.ts';
export { astroBuild, runAstro } from './template/astro-build.ts';
