import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, formatJson, type KnownFindings, type MessageLanguage, type RuleBook } from '@stifinner/core';
import { fixOf } from '@stifinner/core/fixes';
import { formatGithub, formatSarif } from '@stifinner/core/formats';
import { fingerprintsIn } from './check-fingerprints.ts';
import { standing } from './folder.ts';

/** How findings may be told to other programs. */
export const machineFormats = ['json', 'sarif', 'github'] as const;
export type MachineFormat = (typeof machineFormats)[number];

/** Findings to be told, with what they are told of. */
export interface ToTell {
  /** The folder that was checked. */
  folder: string;
  diagnostics: readonly Diagnostic[];
  sources: ReadonlyMap<string, string>;
  /** How many files were checked. */
  files: number;
  language: MessageLanguage;
  ruleBook: string | undefined;
  /** The rules' words in that language. */
  book: RuleBook;
  known: KnownFindings | undefined;
}

/** Findings as other programs read them, without a line break at the end. */
export function forMachines(format: MachineFormat, found: ToTell): string {
  const { folder, diagnostics, sources, files, language, ruleBook, book, known } = found;
  const fixIn = (each: Diagnostic) => {
    const text = sources.get(each.at.file);
    return text === undefined ? null : fixOf(each, text);
  };
  const options = { language, fixOf: fixIn, ...(known === undefined ? {} : { known }) };
  if (format === 'json') return formatJson(diagnostics, files, options);
  const root = repositoryOf(folder);
  const within = relative(root, folder).split(sep).join('/');
  const prefix = within === '' ? '' : `${within}/`;
  if (format === 'github') return formatGithub(diagnostics, prefix);
  return formatSarif(diagnostics, {
    ...options,
    version: ownVersion(),
    root: `${pathToFileURL(root).href}/`.replace(/\/+$/, '/'),
    folder: prefix,
    ruleBook,
    wordsOf: (code) => book[code],
    fingerprintOf: fingerprintsIn(sources),
  });
}

const isWithin = (folder: string, root: string): boolean => {
  const way = relative(root, folder);
  return way === '' || (!isAbsolute(way) && way.split(sep)[0] !== '..');
};

/** What files are named from: the repository that a folder is in, else where the user stands, else the folder. */
function repositoryOf(folder: string): string {
  const workspace = process.env['GITHUB_WORKSPACE'];
  if (workspace && isWithin(folder, resolve(workspace))) return resolve(workspace);
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return isWithin(folder, standing()) ? standing() : folder;
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(version);
}
