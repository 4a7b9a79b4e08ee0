import { type BuildOptions, type BuildReport, build, OutputInUse, type Progress } from '@stifinner/publisher';
import { Command } from 'commander';
import { reportBuild } from '../build-report.ts';
import { CannotRun, exit } from '../exit.ts';
import { contentFolder, outFolder } from '../folder.ts';
import { endProgress, progressLine } from '../terminal.ts';

export interface BuildFlags {
  out?: string;
  site?: string[];
}

export const buildCommand = (answer: (code: number) => void): Command =>
  withBuildFlags(new Command('build').description('Sjekker alt og bygger nettstedet til hver skole.')).action(
    async (given: string | undefined, flags: BuildFlags) => {
      const { report, out } = await runBuild(given, flags);
      process.stdout.write(reportBuild(report, out, startLike(given, flags)));
      answer(isWhole(report) ? exit.sound : exit.faults);
    },
  );

export const withBuildFlags = (command: Command): Command =>
  command
    .argument('[mappe]', 'mappen med content/ og sites/')
    .option('--out <mappe>', 'hvor nettstedene skrives (vanligvis dist/)')
    .option('--site <id...>', 'bare disse skolene');

/** Builds with progress shown; answers the report and where the sites are. */
export async function runBuild(given: string | undefined, flags: BuildFlags): Promise<{ report: BuildReport; out: string }> {
  const root = contentFolder(given);
  const out = outFolder(flags.out, root);
  const options: BuildOptions = { root, out, onProgress: (now) => progressLine(wordsFor(now)) };
  if (flags.site) options.only = flags.site;
  const report = await build(options).catch((error: unknown) => {
    endProgress();
    if (error instanceof OutputInUse) throw new CannotRun(`${error.message} Vent til den er ferdig.`);
    throw error;
  });
  endProgress();
  const known = new Set(report.content.schools.map((school) => school.id));
  const unknown = (flags.site ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new CannotRun(
      `Det finnes ingen skole ${unknown.join(', ')} i sites/. Det finnes: ${[...known].join(', ') || 'ingen'}.`,
    );
  return { report, out };
}

/** The command that shows what was built by these words; without them, the project's own sites. */
export const startLike = (given: string | undefined, { out }: BuildFlags): string =>
  ['npx -y pnpm@12 start', ...(given === undefined ? [] : [given]), ...(out === undefined ? [] : ['--out', out])].join(' ');

export const isWhole = (report: BuildReport): boolean =>
  report.schools.every((school) => school.outcome === 'published' || school.outcome === 'unchanged') &&
  !report.content.diagnostics.some((found) => found.severity === 'error');

function wordsFor(now: Progress): string {
  if (now.doing === 'checking') return 'Sjekker innholdet …';
  if (now.doing === 'drawing') return 'Tegner sidene …';
  if (now.doing === 'indexing') return 'Lager søkeregistre …';
  return `Fyller ${now.school} (${now.done + 1} av ${now.of}) …`;
}
