import { Command } from 'commander';
import { reportBuild } from '../build-report.ts';
import { CannotRun, exit } from '../exit.ts';
import { failed, reportHandbook } from '../handbook-step.ts';
import { wordingIn } from '../message-language.ts';
import { type BuildFlags, isWhole, runBuild, withBuildFlags } from './build.ts';

export const startCommand = (answer: (code: number) => void): Command =>
  withBuildFlags(new Command('start').description('Bygger, og viser nettstedene på denne maskinen.'))
    .option('--port <tall>', 'porten de vises på', '4321')
    .action(async (given: string | undefined, flags: BuildFlags & { port: string }) => {
      const port = Number(flags.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new CannotRun(`Porten må være et tall fra 0 til 65535, ikke «${flags.port}».`);
      // What serves is loaded by no other command.
      const { serve } = await import('../serve.ts');
      const { report, out, handbook } = await runBuild(given, flags);
      const built = reportBuild(report, out, null, await wordingIn(flags.lang));
      process.stdout.write(built + reportHandbook(handbook, out));
      const server = await serve(out, port);
      const sites = report.schools.filter((school) => !('keepsSite' in school) || school.keepsSite);
      if (handbook && !failed(handbook)) process.stdout.write(`\nHåndboken for forfattere: ${server.address}_handbok/\n`);
      process.stdout.write(
        `\nNettstedene vises her. Stopp med Ctrl-C.\n\n${sites.map((school) => `  ${server.address}${school.id}/\n`).join('')}`,
      );
      await server.ended;
      answer(isWhole(report) && !failed(handbook) ? exit.sound : exit.faults);
    });
