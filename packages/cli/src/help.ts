import { type Command, Help } from 'commander';

const headings: [RegExp, string][] = [
  [/^Usage:/gm, 'Bruk:'],
  [/^Arguments:/gm, 'Argumenter:'],
  [/^Options:/gm, 'Valg:'],
  [/^Commands:/gm, 'Kommandoer:'],
  [/display help for command/g, 'vis hjelp'],
  [/\[options\]/g, '[valg]'],
  [/\[command\]/g, '[kommando]'],
  [/\(choices: /g, '(kan være: '],
  [/([(,]\s+|\()default:/g, '$1vanligvis:'],
];

const mistakes: [RegExp, string][] = [
  [/^error: unknown command '(.*)'$/m, "Ukjent kommando '$1'."],
  [/^error: unknown option '(.*)'$/m, "Ukjent valg '$1'."],
  [/^error: missing required argument '(.*)'$/m, "Mangler '$1'."],
  [/^error: option '(.*)' argument missing$/m, "Valget '$1' mangler verdien sin."],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/m,
    "Valget '$1' kan ikke være '$2'. Det kan være $3.",
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/m, "Valget '$1' kan ikke være '$2'. $3"],
  [/^error: option '(.*)' cannot be used with option '(.*)'$/m, "Valgene '$1' og '$2' kan ikke brukes sammen."],
  [/^error: too many arguments.*$/m, 'For mange argumenter.'],
  [/^\(Did you mean (.*)\?\)$/m, 'Mente du $1?'],
];

const translate = (text: string, table: [RegExp, string][]): string =>
  table.reduce((said, [from, to]) => said.replace(from, to), text);

/** Makes commander speak Norwegian, and throw instead of ending the process; for a command and all below it. */
export function inNorwegian(command: Command): void {
  command.exitOverride();
  command.helpOption('-h, --help', 'Vis hjelp');
  command.helpCommand(false);
  // Before columns are laid out: the words are of another length.
  command.configureHelp({
    subcommandTerm: (below) => translate(new Help().subcommandTerm(below), headings),
    optionDescription: (option) => translate(new Help().optionDescription(option), headings),
  });
  command.configureOutput({
    writeOut: (text) => process.stdout.write(translate(text, headings)),
    writeErr: (text) => process.stderr.write(translate(translate(text, mistakes), headings)),
  });
  command.showHelpAfterError('Se stifinner --help.');
  for (const below of command.commands) inNorwegian(below);
}
