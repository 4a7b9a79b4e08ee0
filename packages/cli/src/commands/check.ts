import type { MessageLanguage } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { Command, Option } from 'commander';
import type { BaselineFlags, WithoutKnown } from '../check-baseline.ts';
import { checkFiles } from '../check-files.ts';
import type { CheckOutcome } from '../check-outcome.ts';
import { tellCheck } from '../check-told.ts';
import { checkWithWords } from '../check-with-words.ts';
import { CannotRun, exit } from '../exit.ts';
import { contentFolder } from '../folder.ts';
import { langOption, wordingIn } from '../message-language.ts';
import { readDay, todayHere } from '../today.ts';

interface CheckFlags extends BaselineFlags {
  format: 'text' | 'json' | 'sarif' | 'github';
  strict?: boolean;
  language?: boolean;
  today?: string;
  fix?: boolean;
  dryRun?: boolean;
  ruleBook?: string;
  lang: MessageLanguage;
}

const moreHelp = `
Med --strict er dette feil, uansett hva en pakke har satt under severities:
  film uten teksting eller uten svar om synstolking, pakke, side eller tekst som
  mangler på bokmål eller nynorsk, oversettelse mellom dem som er eldre enn
  originalen, skole uten tilgjengelighetserklæring, og tekst som ingen har
  skrevet ennå.

Med --fix rettes bare det som ikke kan ha vært ment annerledes, som rette
  anførselstegn i en komponent, komma i tider i en teksting, eller en id som har
  fått et nytt navn i moved.yaml. Resten av filen blir stående tegn for tegn. Det
  som står igjen, vises etterpå. --fix --dry-run viser hva som ville blitt rettet.

Med --baseline vises bare funn som ikke er i filen, så nye feil ikke drukner i
  gamle. build bruker ingen baseline: en feil holder siden tilbake til den er rettet.

Eksempler:
  stifinner check                                  hele innholdet
  stifinner check --fix --dry-run                  hva kan rettes av seg selv?
  stifinner check --write-baseline baseline.json   skriv opp det som finnes nå
  stifinner check --baseline baseline.json         vis bare det som er nytt
  stifinner check --baseline baseline.json --update-baseline
                                                   ta ut det som er rettet siden
  stifinner check --format github                  merknader i GitHub Actions
  stifinner check --format sarif > funn.sarif      for verktøy som leser SARIF 2.1.0
  stifinner check --rule-book https://regler.example/
                                                   med lenke til regelen for hvert funn`;

export const checkCommand = (answer: (code: number) => void): Command =>
  new Command('check')
    .description('Sjekker alt innhold og alle stier, og sier fil, linje og kolonne for hver feil.')
    .argument('[mappe]', 'mappen med content/ og sites/')
    .addOption(
      new Option('--format <format>', 'hvordan funnene vises').choices(['text', 'json', 'sarif', 'github']).default('text'),
    )
    .option('--strict', 'det som offentlige virksomheter må ha, er feil når det mangler')
    .addOption(
      new Option('--today <dag>', 'dagen som frister måles mot, for eksempel 2026-11-22 (vanligvis i dag)').argParser(readDay),
    )
    .option('--language', 'se også etter bokmål i tekster på nynorsk, og omvendt (krever @stifinner/spelling)')
    .addOption(langOption())
    .option('--fix', 'rett det som trygt kan rettes uten å spørre, og vis hva som ble gjort')
    .addOption(
      new Option('--dry-run', 'sammen med --fix: vis hva som ville blitt rettet, og skriv ingenting').conflicts([
        'writeBaseline',
        'updateBaseline',
      ]),
    )
    .option('--baseline <fil>', 'ikke vis funn som står i filen')
    .addOption(
      new Option('--write-baseline <fil>', 'skriv alle funnene til filen, som kjente').conflicts(['baseline', 'updateBaseline']),
    )
    .option('--update-baseline', 'sammen med --baseline: ta funn som er rettet, ut av filen')
    .addOption(
      new Option(
        '--rule-book <adresse>',
        'der regelboken ligger, så hvert funn får en lenke (ellers fra STIFINNER_RULE_BOOK)',
      ).argParser(withSlash),
    )
    .addHelpText('after', moreHelp)
    .action(async (given: string | undefined, flags: CheckFlags) => {
      const { format, strict = false, language: words = false, today = todayHere(), fix = false, dryRun = false } = flags;
      const { language, worded, book } = await wordingIn(flags.lang);
      if (dryRun && !fix) throw new CannotRun('--dry-run hører sammen med --fix. Gi begge.');
      const known = await baselineFor(flags, language);
      const folder = contentFolder(given);
      const files = await readFolder(folder);
      const settings = { today, strict };
      let found: CheckOutcome;
      let onDisk: CheckOutcome;
      if (fix) {
        const { fixFolder } = await import('../check-fix/fix-folder.ts');
        const fixed = await fixFolder(folder, files, { ...settings, words, dryRun, language });
        // Where another program reads what was found, it is not to read what was done.
        (format === 'text' ? process.stdout : process.stderr).write(`${fixed.told}\n\n`);
        found = fixed.left;
        onDisk = fixed.onDisk;
      } else found = onDisk = await (words ? checkWithWords : checkFiles)(files, settings);
      const { fresh, ...held } = known(found);
      const environment = process.env['STIFINNER_RULE_BOOK'];
      const ruleBook = flags.ruleBook ?? (environment ? withSlash(environment) : undefined);
      await tellCheck({
        ...{ format, folder, diagnostics: fresh.map(worded), sources: found.sources, files: found.counts.files },
        ...{ language, ruleBook, book, known: held.known, beside: held.told },
      });
      const counting = onDisk === found ? fresh : known(onDisk).fresh;
      answer(counting.some(({ severity }) => severity === 'error') ? exit.faults : exit.sound);
    });

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** Takes out what the baseline that was asked for knows of, and tidies or writes it where that was asked. */
async function baselineFor(flags: BaselineFlags, language: MessageLanguage): Promise<(found: CheckOutcome) => WithoutKnown> {
  const { baseline, writeBaseline, updateBaseline = false } = flags;
  if (baseline === undefined && writeBaseline === undefined && !updateBaseline)
    return ({ diagnostics }) => ({ fresh: diagnostics, known: undefined, told: [] });
  const { askedBaseline, withoutKnown, writeKnown } = await import('../check-baseline.ts');
  const asked = askedBaseline(flags);
  return (found) =>
    writeBaseline === undefined
      ? withoutKnown(found, asked, updateBaseline, language)
      : writeKnown(found, writeBaseline, language);
}
