import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import { checkerKey, readSealed, writeSealed } from '@stifinner/publisher/kept';
import type { CheckOutcome, CheckSettings } from './check-outcome.ts';

/** The most outcomes that are kept; the one that was asked for longest ago goes first. */
const most = 20;

/** Where outcomes are kept: the user's own place for what can be made again. Null where there is no such place. */
export function homeOfChecks(environment: NodeJS.ProcessEnv = process.env): string | null {
  try {
    // By the specification of the variable, a path that is not absolute is passed over.
    const given = [environment['XDG_CACHE_HOME'] ?? '', join(homedir(), '.cache')].find(isAbsolute);
    return given === undefined ? null : join(given, 'stifinner', 'check');
  } catch {
    return null;
  }
}

/**
 * What a check found, kept by a hash of all that it comes of: every file as the checker is given it, the settings, and
 * the checker itself. What is damaged is as if it were not there, and a folder that cannot be written is no fault.
 */
export class KeptCheck {
  readonly #folder: string;
  readonly #file: string;

  /** `folder` as `homeOfChecks` gives it; nothing is kept where it is null. */
  constructor(folder: string | null, files: readonly SourceFile[], settings: CheckSettings) {
    this.#folder = folder ?? '';
    this.#file = folder === null ? '' : join(folder, `${keyOf(files, settings)}.json`);
  }

  read(): CheckOutcome | null {
    const text = this.#file === '' ? null : readSealed(this.#file);
    if (text === null) return null;
    whereAllowed(() => utimesSync(this.#file, new Date(), new Date()));
    const { sources, ...outcome } = JSON.parse(text);
    return { ...outcome, sources: new Map(sources) };
  }

  write(outcome: CheckOutcome): void {
    if (this.#file === '') return;
    whereAllowed(() => {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeSealed(this.#file, JSON.stringify({ ...outcome, sources: [...outcome.sources] }));
      forgetOldest(this.#folder);
    });
  }
}

function keyOf(files: readonly SourceFile[], settings: CheckSettings): string {
  const key = createHash('sha256').update(JSON.stringify([checkerKey(import.meta.dirname), settings]));
  for (const { bytes, ...rest } of files) {
    key.update(`\n${JSON.stringify(rest)}\n${bytes?.length ?? '-'}\n`);
    if (bytes) key.update(bytes);
  }
  return key.digest('hex').slice(0, 32);
}

function forgetOldest(folder: string): void {
  const kept = readdirSync(folder).map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of kept.toSorted((a, b) => b.used - a.used).slice(most)) rmSync(join(folder, name), { force: true });
}

function whereAllowed(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing is lost: the next check is made anew.
  }
}
