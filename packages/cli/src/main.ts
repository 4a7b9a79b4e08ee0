import { Command, CommanderError } from 'commander';
import { commandsFor } from './commands.ts';
import { CannotRun, exit } from './exit.ts';
import { inNorwegian } from './help.ts';

/** Runs one command line and answers its exit code: 0 sound, 1 faults in content or a site not built, 2 wrong usage or cannot run. */
export async function main(args: string[]): Promise<number> {
  const program = new Command('stifinner')
    .description('Kompetansepakker som tekst, lokale læringsstier, og et nettsted for hver skole.')
    .addHelpText(
      'after',
      '\nUten [mappe] brukes mappen du står i, når den har content/ eller sites/, ellers prosjektets egen.\nKom i gang: stifinner new package i en tom mappe, eller stifinner build for å se eksemplene.',
    )
    .version('0.1.0', '-V, --version', 'Vis versjonen');
  let code: number = exit.sound;
  const answer = (value: number) => {
    code = value;
  };
  for (const command of await commandsFor(args[0])) program.addCommand(command(answer));
  inNorwegian(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.sound : exit.cannotRun;
    process.stderr.write(`${reasonOf(error)}\n`);
    return exit.cannotRun;
  }
}

/** What stopped the command, for the user: a reason of ours, of the machine's, or a fault in Stifinner that should be reported. */
function reasonOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  // Of a copy, it is where to that is full or closed.
  const { code, dest, path, message, stack } = error as NodeJS.ErrnoException & { dest?: string };
  if (code !== undefined && machine.has(code)) return `${machine.get(code)}${path ? `: ${dest ?? path}` : '.'}`;
  return `Dette er en feil i Stifinner, ikke i innholdet ditt. Meld den gjerne, med alt som står under.\n\n${stack ?? message}`;
}

const machine = new Map([
  ['EACCES', 'Stifinner har ikke lov til å lese eller skrive her'],
  ['EPERM', 'Stifinner har ikke lov til å lese eller skrive her'],
  ['EROFS', 'Det går ikke an å skrive her'],
  ['ENOSPC', 'Disken er full'],
  ['EDQUOT', 'Du har brukt opp plassen din på disken'],
  ['ENOTDIR', 'Her må det være en mappe'],
  ['EEXIST', 'Her ligger det noe annet fra før'],
]);
