import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { pathCommand } from './commands/path.ts';
import { startCommand } from './commands/start.ts';
import { CannotRun, exit } from './exit.ts';
import { inNorwegian } from './help.ts';

/** Runs one command line and answers its exit code: 0 sound, 1 faults in content or a site not built, 2 wrong usage or cannot run. */
export async function main(args: string[]): Promise<number> {
  const program = new Command('stifinner')
    .description('Kompetansepakker som tekst, lokale læringsstier, og et nettsted for hver skole.')
    .addHelpText('after', '\nUten [mappe] brukes innholdet i prosjektet selv. Kom i gang: stifinner build')
    .version('0.1.0', '-V, --version', 'Vis versjonen');
  let code: number = exit.sound;
  const answer = (value: number) => {
    code = value;
  };
  for (const command of [checkCommand, buildCommand, startCommand, pathCommand, explainCommand])
    program.addCommand(command(answer));
  inNorwegian(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.sound : exit.cannotRun;
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exit.cannotRun;
  }
}
