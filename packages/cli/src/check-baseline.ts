import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic, KnownFindings, MessageLanguage } from '@stifinner/core';
import { type Baseline, baselineOf, holdAgainst, readBaseline, writeBaseline } from '@stifinner/core/formats';
import { fingerprintsIn } from './check-fingerprints.ts';
import type { CheckOutcome } from './check-outcome.ts';
import { CannotRun } from './exit.ts';
import { standing } from './folder.ts';

/** What the user asked of baselines. */
export interface BaselineFlags {
  baseline?: string;
  writeBaseline?: string;
  updateBaseline?: boolean;
}

/** A baseline as it was read. */
export interface ReadBaseline {
  file: string;
  baseline: Baseline;
}

/** The baseline that was asked for, null where none was; throws `CannotRun` where it cannot be read. */
export function askedBaseline({ baseline, updateBaseline = false }: BaselineFlags): ReadBaseline | null {
  if (baseline === undefined) {
    if (updateBaseline) throw new CannotRun('--update-baseline rydder filen som --baseline <fil> nevner. Gi begge.');
    return null;
  }
  const file = resolve(standing(), baseline);
  if (!existsSync(file))
    throw new CannotRun(`Filen ${baseline} finnes ikke. Lag den med stifinner check --write-baseline ${baseline}.`);
  const read = readBaseline(readFileSync(file, 'utf8'));
  if (read === null)
    throw new CannotRun(`Filen ${baseline} er ingen baseline. Lag den på nytt med stifinner check --write-baseline ${baseline}.`);
  return { file, baseline: read };
}

/** Findings with those that are known taken out. */
export interface WithoutKnown {
  fresh: readonly Diagnostic[];
  known: KnownFindings | undefined;
  /** What there is to say of the baseline, a line each. */
  told: string[];
}

type Found = Pick<CheckOutcome, 'diagnostics' | 'sources'>;

/** Holds findings against the baseline that was asked for, and tidies it where that was asked too. */
export function withoutKnown(
  { diagnostics, sources }: Found,
  asked: ReadBaseline | null,
  tidy: boolean,
  language: MessageLanguage,
): WithoutKnown {
  if (asked === null) return { fresh: diagnostics, known: undefined, told: [] };
  const { fresh, known, tidied } = holdAgainst(diagnostics, asked.baseline, fingerprintsIn(sources));
  const isTidied = tidy && known.mended > 0;
  if (isTidied) write(asked.file, writeBaseline(tidied));
  const words = wordsIn[language];
  const name = basename(asked.file);
  return {
    fresh,
    known: isTidied ? { ...known, mended: 0 } : known,
    told: [
      ...(known.hidden > 0 ? [words.hidden(known.hidden, name)] : []),
      ...(known.errors > 0 ? [words.errors(known.errors)] : []),
      ...(known.mended > 0 ? [isTidied ? words.tidied(known.mended, name) : words.mended(known.mended, name)] : []),
    ],
  };
}

/** Writes all that was found as known: then nothing is new. */
export function writeKnown({ diagnostics, sources }: Found, target: string, language: MessageLanguage): WithoutKnown {
  write(resolve(standing(), target), writeBaseline(baselineOf(diagnostics, fingerprintsIn(sources))));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const words = wordsIn[language];
  return {
    fresh: [],
    known: { hidden: diagnostics.length, errors, mended: 0 },
    told: [words.written(diagnostics.length, basename(target)), ...(errors > 0 ? [words.errors(errors)] : [])],
  };
}

function write(file: string, text: string): void {
  const beside = `${file}.${process.pid}.stifinner`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** What is told of baselines, in each language. */
const wordsIn = {
  nb: {
    written: (count: number, name: string) => `Skrev ${count} funn til ${name}.`,
    hidden: (count: number, name: string) => `${count} ${count === 1 ? 'kjent' : 'kjente'} funn i ${name} vises ikke.`,
    errors: (count: number) => `${count} av dem er feil: stier som bruker det de gjelder, bygges ikke før de er rettet.`,
    mended: (count: number, name: string) => `${count} funn i ${name} er rettet. Rydd filen med --update-baseline.`,
    tidied: (count: number, name: string) => `${count} funn som er rettet, er tatt ut av ${name}.`,
  },
  en: {
    written: (count: number, name: string) => `Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${name}.`,
    hidden: (count: number, name: string) => `${count} known ${count === 1 ? 'finding' : 'findings'} in ${name} not shown.`,
    errors: (count: number) =>
      `${count} of them are errors: paths that use what they are about are not built until they are mended.`,
    mended: (count: number, name: string) =>
      `${count} ${count === 1 ? 'finding' : 'findings'} in ${name} are mended. Tidy the file with --update-baseline.`,
    tidied: (count: number, name: string) => `${count} mended ${count === 1 ? 'finding' : 'findings'} taken out of ${name}.`,
  },
};
