import { resolve } from 'node:path';
import type { Impact } from '@stifinner/core/impact';
import { NothingToRead } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { CannotRun, exit } from '../exit.ts';
import { contentFolder, standing } from '../folder.ts';

interface ImpactFlags {
  since?: string;
  against?: string;
  format: 'text' | 'json' | 'markdown';
  failOn?: 'error' | 'change';
}

const about = `
Det som sammenlignes, er det leserne ser: sidene, filmene, møtene og stiene slik de
blir på nettstedene. Andre mellomrom eller linjeskift i en fil endrer ingenting.
Mappen slik den ligger på disken, holdes mot det som er sjekket inn i git: HEAD, eller
det --since sier, for eksempel main, v1.2 eller origin/main. Er main kommet lenger enn
grenen din, så slå den inn først; ellers vises det som er nytt der, som borte her.
--format markdown er en tabell til en pull request. Formen på JSON står i
schemas/impact.schema.json.`;

export const impactCommand = (answer: (code: number) => void): Command =>
  new Command('impact')
    .description('Sier hva en endring gjør før den publiseres: hvilke sider, hvilke skoler, og hva hver av dem vil se.')
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(new Option('--since <revisjon>', 'revisjonen i git å sammenligne med (vanligvis HEAD)').conflicts('against'))
    .addOption(new Option('--against <mappe>', 'en annen mappe å sammenligne med, i stedet for git'))
    .addOption(new Option('--format <format>', 'hvordan det vises').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--fail-on <hva>', 'avslutt med 1 ved nye feil, eller ved enhver endring').choices(['error', 'change']))
    .addHelpText('after', about)
    .action(async (given: string | undefined, { since, against, format, failOn }: ImpactFlags) => {
      const folder = contentFolder(given);
      if (process.stderr.isTTY) process.stderr.write('Leser og sammenligner …\n');
      const impact = await compared(folder, since ?? 'HEAD', against);
      process.stdout.write(await shown(impact, format));
      answer(fails(impact, failOn) ? exit.faults : exit.sound);
    });

async function compared(folder: string, since: string, against: string | undefined): Promise<Impact> {
  const { againstFolder, sinceRevision } = await import('../impact/read-sides.ts');
  const { compareSides } = await import('../impact/compare-sides.ts');
  if (against === undefined) return compareSides(await sinceRevision(folder, since));
  try {
    return compareSides(await againstFolder(folder, resolve(standing(), against), against));
  } catch (error) {
    if (error instanceof NothingToRead) throw new CannotRun(error.message);
    throw error;
  }
}

async function shown(impact: Impact, format: ImpactFlags['format']): Promise<string> {
  if (format === 'json') return `${JSON.stringify(impact, null, 2)}\n`;
  if (format === 'markdown') return (await import('../impact/impact-markdown.ts')).impactMarkdown(impact);
  return (await import('../impact/impact-text.ts')).impactText(impact);
}

const fails = ({ summary, things, schools }: Impact, failOn: ImpactFlags['failOn']): boolean =>
  failOn === 'error' ? summary.errors > 0 : failOn === 'change' && things.length + schools.length > 0;
