import { formatJson } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { exit } from '../exit.ts';
import { findings } from '../findings.ts';
import { contentFolder } from '../folder.ts';

export const checkCommand = (answer: (code: number) => void): Command =>
  new Command('check')
    .description('Sjekker alt innhold og alle stier, og sier fil, linje og kolonne for hver feil.')
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(new Option('--format <format>', 'hvordan funnene vises').choices(['text', 'json']).default('text'))
    .action(async (given: string | undefined, { format }: { format: 'text' | 'json' }) => {
      // Loaded when it is needed, as all that parses text is: other commands start faster without.
      const { checkContent } = await import('@stifinner/authoring');
      const content = checkContent(await readFolder(contentFolder(given)));
      const { diagnostics, counts, sources } = content;
      if (format === 'json') process.stdout.write(`${formatJson(diagnostics, counts.files)}\n`);
      else process.stdout.write(`${findings(diagnostics, sources, counts.files)}\n`);
      answer(diagnostics.some((found) => found.severity === 'error') ? exit.faults : exit.sound);
    });
