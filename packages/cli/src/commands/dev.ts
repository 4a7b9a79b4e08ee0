import { Command, Option } from 'commander';
import { exit } from '../exit.ts';
import { contentFolder } from '../folder.ts';
import { langOption } from '../message-language.ts';
import type { DevFlags } from '../run-dev.ts';

const example = `
Eksempel: skriv med nettstedet til Fjellheim ved siden av
  stifinner dev --site fjellheim

Lagre en fil, så følger siden i nettleseren med. Feil står nederst på siden og her, med fil, linje
og kolonne. De andre skolene og pakkene finner du på /_stifinner/. Stopp med Ctrl-C.

--editor kan være vscode, vscodium, cursor, zed, idea, sublime, none eller et eget mønster, for
eksempel "vscode://file{path}:{line}:{column}".`;

export const devCommand = (answer: (code: number) => void): Command =>
  new Command('dev')
    .description('Viser nettstedet mens du skriver: lagre, så ser du endringen med en gang.')
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(new Option('--site <id>', 'skolen som vises først (vanligvis den første)').conflicts('package'))
    .option('--package <id>', 'vis en hel kompetansepakke i stedet for en skole')
    .option('--port <tall>', 'porten på denne maskinen', '4321')
    .option('--editor <navn>', 'programmet som åpnes fra en feil', 'vscode')
    .addOption(langOption())
    .addHelpText('after', example)
    .action(async (given: string | undefined, flags: DevFlags) => {
      // What draws and serves is loaded by no other command.
      const { runDev } = await import('../run-dev.ts');
      await runDev(contentFolder(given), flags);
      answer(exit.sound);
    });
