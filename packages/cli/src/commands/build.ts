import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MessageLanguage } from '@stifinner/core';
import type { BuildOptions, BuildReport } from '@stifinner/publisher';
import { Command, InvalidArgumentError, Option } from 'commander';
import { BuildProgress } from '../build-progress.ts';
import { reportBuild } from '../build-report.ts';
import { CannotRun, exit } from '../exit.ts';
import { contentFolder, outFolder, usesProject } from '../folder.ts';
import { failed, type HandbookOutcome, makeHandbook, reportHandbook, wantsHandbook } from '../handbook-step.ts';
import { langOption, wordingIn } from '../message-language.ts';

export interface BuildFlags {
  out?: string;
  site?: string[];
  shard?: string;
  jobs?: number;
  standalone?: boolean;
  oneHost?: boolean;
  handbook?: boolean;
  lang: MessageLanguage;
}

export const buildCommand = (answer: (code: number) => void): Command =>
  withBuildFlags(new Command('build').description('Sjekker alt og bygger nettstedet til hver skole.')).action(
    async (given: string | undefined, flags: BuildFlags) => {
      const { report, out, handbook } = await runBuild(given, flags);
      const built = reportBuild(report, out, startLike(given, flags), await wordingIn(flags.lang));
      process.stdout.write(built + reportHandbook(handbook, out));
      answer(isWhole(report) && !failed(handbook) ? exit.sound : exit.faults);
    },
  );

export const withBuildFlags = (command: Command): Command =>
  command
    .argument('[mappe]', 'mappen med content/ og sites/')
    .option('--out <mappe>', 'hvor nettstedene skrives (vanligvis dist/)')
    .option('--site <id...>', 'bare disse skolene')
    .option('--shard <del/antall>', 'bare en del av skolene, for eksempel 2/5: hver maskin bygger sin del')
    .addOption(new Option('--jobs <antall>', 'hvor mange skoler det arbeides med om gangen').argParser(wholeNumber))
    .addOption(new Option('--standalone', 'hvert nettsted får sin egen kopi av alt det trenger').conflicts('oneHost'))
    .addOption(langOption())
    .option('--one-host', 'nettstedene ligger side om side på én vert, og deler mappen _shared ved siden av seg')
    .option(
      '--handbook',
      'bygg også håndboken for forfattere, med regelboken, i _handbok/ (til prosjektets eget innhold bygges den alltid)',
    );

function wholeNumber(written: string): number {
  if (!/^[1-9]\d{0,2}$/.test(written)) throw new InvalidArgumentError('Det må være et tall fra 1 til 999.');
  return Number(written);
}

export interface BuildRun {
  report: BuildReport;
  /** Where the sites are. */
  out: string;
  /** Null where this run makes no handbook. */
  handbook: HandbookOutcome | null;
}

/** Builds the schools and then the handbook, with progress shown. */
export async function runBuild(given: string | undefined, flags: BuildFlags): Promise<BuildRun> {
  const { build, OutputInUse, readShard } = await import('@stifinner/publisher');
  const root = contentFolder(given);
  const out = outFolder(flags.out, root);
  const progress = new BuildProgress();
  const options: BuildOptions = { root, out, onProgress: (now) => progress.show(now) };
  if (flags.site) options.only = flags.site;
  if (flags.jobs) options.jobs = flags.jobs;
  if (flags.standalone) options.mode = 'standalone';
  if (flags.oneHost) options.mode = 'one-host';
  if (flags.shard !== undefined) {
    const shard = readShard(flags.shard);
    if (!shard) throw new CannotRun(`«${flags.shard}» er ingen del. Skriv for eksempel --shard 2/5: den andre av fem deler.`);
    options.shard = shard;
  }
  try {
    const report = await build(options).catch((error: unknown) => {
      if (error instanceof OutputInUse) throw new CannotRun(`${error.message} Vent til den er ferdig.`);
      throw error;
    });
    if (report.unknown.length > 0) throw new CannotRun(unknownSchools(report, root));
    return { report, out, handbook: wantsHandbook(root, flags) ? await makeHandbook(out, progress) : null };
  } finally {
    progress.end();
  }
}

function unknownSchools({ unknown }: BuildReport, root: string): string {
  const known = readdirSync(resolve(root, 'sites')).filter((name) => !name.startsWith('.'));
  return `Det finnes ingen skole ${unknown.join(', ')} i sites/. Det finnes: ${known.sort().join(', ') || 'ingen'}.`;
}

/** The command that shows what was built by these words. That of the project's own sites is a script of the project. */
export function startLike(given: string | undefined, { out }: BuildFlags): string {
  const command = usesProject(given) ? 'npx -y pnpm@12 start' : 'stifinner start';
  return [command, ...(given === undefined ? [] : [given]), ...(out === undefined ? [] : ['--out', out])].join(' ');
}

export const isWhole = (report: BuildReport): boolean =>
  report.schools.every((school) => school.outcome === 'published' || school.outcome === 'unchanged') &&
  !report.diagnostics.some((found) => found.severity === 'error');
