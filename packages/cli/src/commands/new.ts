import { Command } from 'commander';
import type { Kind } from '../new/kind.ts';
import type { KindOptions } from '../new/kind-options.ts';
import { filmOptions } from '../new/options/film.ts';
import { moduleOptions } from '../new/options/module.ts';
import { packageOptions } from '../new/options/package.ts';
import { pageOptions } from '../new/options/page.ts';
import { pathOptions } from '../new/options/path.ts';
import { schoolOptions } from '../new/options/school.ts';

const about = `
Uten valg spør kommandoen deg om det den trenger. Der den ikke kan spørre (i et skript), sier den hva som mangler.
Ingenting blir overskrevet, og ingenting blir skrevet som sjekkeren finner feil i.

Første gang: stifinner new package i en tom mappe, så stifinner new school, så stifinner dev.`;

type Answer = (code: number) => void;

/** The command of one kind. What makes it is loaded when it is asked for: no other command needs that. */
function commandOf<Flags extends object>(own: KindOptions, load: () => Promise<Kind<Flags>>, answer: Answer): Command {
  const command = new Command(own.name).description(own.about);
  if (own.alias !== undefined) command.alias(own.alias);
  return own
    .options(command)
    .option('--folder <mappe>', 'mappen med content/ og sites/ (vanligvis der du står)')
    .option('--dry-run', 'vis hva som ville blitt skrevet, uten å skrive det')
    .addHelpText('after', `\nFor eksempel:\n  ${own.example}`)
    .action(async (flags: Flags) => {
      const { makeNew } = await import('../new/make-new.ts');
      answer(await makeNew(own, await load(), flags));
    });
}

export const newCommand = (answer: Answer): Command =>
  new Command('new')
    .description('Lager noe nytt: pakke, modul, side, film, skole eller sti.')
    .addHelpText('after', about)
    .addCommand(commandOf(packageOptions, async () => (await import('../new/kinds/package.ts')).packageKind, answer))
    .addCommand(commandOf(moduleOptions, async () => (await import('../new/kinds/module.ts')).moduleKind, answer))
    .addCommand(commandOf(pageOptions, async () => (await import('../new/kinds/page.ts')).pageKind, answer))
    .addCommand(commandOf(filmOptions, async () => (await import('../new/kinds/film.ts')).filmKind, answer))
    .addCommand(commandOf(schoolOptions, async () => (await import('../new/kinds/school.ts')).schoolKind, answer))
    .addCommand(commandOf(pathOptions, async () => (await import('../new/kinds/path.ts')).pathKind, answer));
