import { formatJson } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { checkFiles } from '../check-files.ts';
import { checkWithWords } from '../check-with-words.ts';
import { exit } from '../exit.ts';
import { findings } from '../findings.ts';
import { contentFolder } from '../folder.ts';
import { readDay, todayHere } from '../today.ts';

interface CheckFlags {
  format: 'text' | 'json';
  strict?: boolean;
  language?: boolean;
  today?: string;
}

const strictly = `
Med --strict er dette feil, uansett hva en pakke har satt under severities:
  film uten teksting eller uten svar om synstolking, pakke, side eller tekst som
  mangler på bokmål eller nynorsk, oversettelse mellom dem som er eldre enn
  originalen, og skole uten tilgjengelighetserklæring.`;

export const checkCommand = (answer: (code: number) => void): Command =>
  new Command('check')
    .description('Sjekker alt innhold og alle stier, og sier fil, linje og kolonne for hver feil.')
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(new Option('--format <format>', 'hvordan funnene vises').choices(['text', 'json']).default('text'))
    .option('--strict', 'det som offentlige virksomheter må ha, er feil når det mangler')
    .addOption(
      new Option('--today <dag>', 'dagen som frister måles mot, for eksempel 2026-11-22 (vanligvis i dag)').argParser(readDay),
    )
    .option('--language', 'se også etter bokmål i tekster på nynorsk, og omvendt (krever @stifinner/spelling)')
    .addHelpText('after', strictly)
    .action(async (given: string | undefined, { format, strict = false, language = false, today = todayHere() }: CheckFlags) => {
      const files = await readFolder(contentFolder(given));
      const { diagnostics, counts, sources } = await (language ? checkWithWords : checkFiles)(files, { today, strict });
      if (format === 'json') process.stdout.write(`${formatJson(diagnostics, counts.files)}\n`);
      else process.stdout.write(`${findings(diagnostics, sources, counts.files)}\n`);
      answer(diagnostics.some((found) => found.severity === 'error') ? exit.faults : exit.sound);
    });
