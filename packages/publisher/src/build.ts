import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readPackages } from '@stifinner/reader';
import type { BuildOptions, BuildReport } from './build-report.ts';
import { keyOfFiles } from './content/content-key.ts';
import { keptFindings } from './content/packages-state.ts';
import { mappedPackages, mapsStand } from './maps/map-record.ts';
import { lockOutput, wasCutOff } from './publish/lock.ts';
import { isShared } from './run/draw.ts';
import { Findings } from './run/findings.ts';
import { Phases } from './run/phases.ts';
import type { Run } from './run/run.ts';
import { type Outcome, workOn } from './run/work-on.ts';
import { orphansIn } from './schools/others.ts';
import { type Survey, survey, unchanged } from './schools/survey.ts';
import { programKey } from './state/program-key.ts';

/**
 * Checks all content and builds the site of every school that holds: template pages drawn once, indexes made once, then
 * each school filled, verified and switched to. A fault in one school's files, or in a page it uses, touches only that
 * school: it keeps its last good site. Where nothing has changed, nothing is written. Throws OutputInUse, or where the
 * folder to read or the template is beyond help.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const phases = new Phases();
  const { mode = 'linked', onProgress = () => {} } = options;
  const out = resolve(options.out);
  const findings = new Findings();
  onProgress({ doing: 'reading' });
  const { run, standing } = await phases.during('reading', () => {
    const files = readPackages(options.root);
    const sources = programKey();
    const content = keyOfFiles(options.root, files, sources);
    // A site that stands alone holds what it shares, so it is another whenever content is.
    const program = createHash('sha256').update(JSON.stringify([sources, mode, mode === 'standalone' ? content : null]));
    const setup = { root: options.root, out, mode, sources, program: program.digest('hex').slice(0, 20), content };
    const run: Run = { options: { ...options, onProgress }, setup, files, phases, findings, work: {} };
    return { run, standing: survey(setup, options) };
  });
  const done = (await wasCutOff(out)) ? null : nothingToDo(run, standing);
  return reportOf(run, standing, done ?? (await locked(run, standing)));
}

/** Every site and map stands and is true to this content, and what they share is there; else null. Nothing is written. */
function nothingToDo({ setup, findings }: Run, { standing, changed }: Survey): Outcome | null {
  const { out, content } = setup;
  if (changed.length > 0 || standing.some((school) => school.content !== content) || !isShared(out, content, standing))
    return null;
  if (!mapsStand(out, content)) return null;
  const kept = keptFindings(out, content);
  if (!kept) return null;
  for (const found of [kept, ...standing.map((school) => school.found)]) findings.add(found);
  const localPaths = standing.reduce((sum, school) => sum + school.localPaths, 0);
  return { packages: kept, schools: standing.map(unchanged), drawn: 0, localPaths };
}

async function locked(run: Run, found: Survey): Promise<Outcome> {
  const unlock = await lockOutput(run.setup.out);
  run.options.onProgress({ doing: 'checking', done: 0, of: 0 });
  try {
    return await workOn(run, found);
  } finally {
    await unlock();
  }
}

function reportOf(run: Run, { all, wanted, files }: Survey, { packages, schools, drawn, localPaths }: Outcome): BuildReport {
  const { counts } = packages;
  return {
    counts: { ...counts, files: counts.files + files, paths: counts.paths + localPaths, schools: wanted.length },
    diagnostics: run.findings.diagnostics,
    sources: run.findings.sources,
    schools: schools.sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: (run.options.only ?? []).filter((id) => !all.includes(id)),
    orphans: orphansIn(run.setup.out, all),
    maps: mappedPackages(run.setup.out),
    drawn,
    seconds: run.phases.total,
    phases: run.phases.seconds,
    work: run.work,
  };
}
