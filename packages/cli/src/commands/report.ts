import { onlyPart, type ReportPart, reportCatalog, type WholeReport } from '@stifinner/core/report';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import { CannotRun, exit } from '../exit.ts';
import { contentFolder } from '../folder.ts';
import { mapPlaces } from '../report/map-places.ts';
import { mapText } from '../report/map-text.ts';
import { reportCsv } from '../report/report-csv.ts';
import { reportParts, reportText } from '../report/report-text.ts';

interface ReportFlags {
  format: 'text' | 'json' | 'csv';
  part?: ReportPart;
}

const about = `
Rapporten har det en skoleeier trenger til tilgjengelighetserklæringen, og det en
redaksjon trenger for å se hva som gjenstår. CSV har én del om gangen: velg den med
--part. Kartet viser hva som bygger på hva, hva det tar, og hva som mangler; stifinner
build lager det som en side, med tegning, i _kart/. Formen på JSON står i schemas/report.schema.json.`;

export const reportCommand = (answer: (code: number) => void): Command =>
  new Command('report')
    .description(
      'Lister alle filmer, sider, kilder og bilder: teksting, synstolking, språk, revisjoner, perspektiver og alternativ tekst. Viser kartet over hver pakke.',
    )
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(new Option('--format <format>', 'hvordan rapporten vises').choices(['text', 'json', 'csv']).default('text'))
    .addOption(new Option('--part <del>', 'bare filmene, sidene, kildene, bildene eller kartet').choices(reportParts))
    .addHelpText('after', about)
    .action(async (given: string | undefined, { format, part }: ReportFlags) => {
      if (format === 'csv' && part === undefined)
        throw new CannotRun(`CSV har én del om gangen. Velg den med --part: ${reportParts.join(', ')}.`);
      const folder = contentFolder(given);
      if (process.stderr.isTTY) process.stderr.write('Leser og sjekker innholdet …\n');
      const { checkContent } = await import('@stifinner/authoring');
      const files = await readFolder(folder);
      const { catalog, diagnostics } = checkContent(files);
      const measured = files.flatMap(({ name, seconds }) => (typeof seconds === 'number' ? [[name, seconds] as const] : []));
      const whole = reportCatalog(catalog, new Map(measured));
      if (format === 'csv') process.stdout.write(reportCsv(whole, part!));
      else if (format === 'json') {
        const report = part === undefined ? whole : onlyPart(whole, part);
        process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      } else process.stdout.write(textOf(whole, part, folder));
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      if (errors > 0) process.stderr.write(`Det er ${errors} feil i innholdet. Se dem med stifinner check.\n`);
      answer(errors > 0 ? exit.faults : exit.sound);
    });

/** The map has an outline of its own; the whole report tells where it lies. */
function textOf(whole: WholeReport, part: ReportPart | undefined, folder: string): string {
  if (part === 'map') return [...whole.map.map(mapText), mapPlaces(whole, folder)].filter(Boolean).join('\n');
  return part === undefined
    ? [reportText(whole), mapPlaces(whole, folder)].filter(Boolean).join('\n')
    : reportText(onlyPart(whole, part));
}
