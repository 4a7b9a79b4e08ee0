import type { SourceFile } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import { isWorse, type Mend, mendText } from '@stifinner/core/fixes';

/** What a check of files found. */
export interface Checked {
  diagnostics: readonly Diagnostic[];
}

/** Files with every safe fix made. */
export interface MendedFiles<Found extends Checked> {
  files: SourceFile[];
  /** What was mended, in the order it was done. */
  mends: Mend[];
  /** What was found in the files as they now are. */
  checked: Found;
  /** Whether there was more to mend when it was let be. */
  more: boolean;
}

/** How many times the files are mended: a mend may show another fault that it hid. */
const mostRounds = 10;

/** The files that are mended in a round, by name. */
type Round = ReadonlyMap<string, { file: SourceFile; mends: Mend[] }>;

/**
 * Makes the safe fixes of what `check` finds, and of what then comes to light, until there is no more. A fix that leaves its
 * file worse than it was is not made.
 */
export function mendFiles<Found extends Checked>(
  given: readonly SourceFile[],
  check: (files: readonly SourceFile[]) => Found,
): MendedFiles<Found> {
  const refused = new Set<string>();
  const mends: Mend[] = [];
  let files = [...given];
  let checked = check(files);
  for (let number = 0; number < mostRounds; ) {
    const round = mendRound(files, checked.diagnostics, refused);
    if (round.size === 0) return { files, mends, checked, more: false };
    const tried = withMended(files, round);
    const after = check(tried);
    const worse = [...round].filter(([name, mended]) => isFileWorse(name, mended.mends, checked, after));
    if (worse.length > 0) {
      for (const [name, mended] of worse) refuse(name, mended.mends, files, checked, check, refused);
      continue;
    }
    mends.push(...[...round.values()].flatMap((mended) => mended.mends));
    [files, checked] = [tried, after];
    number += 1;
  }
  return { files, mends, checked, more: mendRound(files, checked.diagnostics, refused).size > 0 };
}

const keyOf = ({ code, at, told }: Diagnostic): string => JSON.stringify([code, at, told]);

function mendRound(files: readonly SourceFile[], diagnostics: readonly Diagnostic[], refused: ReadonlySet<string>): Round {
  const round = new Map<string, { file: SourceFile; mends: Mend[] }>();
  for (const file of files) {
    const found = diagnostics.filter(({ at }) => at.file === file.name);
    const text = found.length === 0 ? null : textOf(file);
    const mended = text === null ? null : mendText(text, found, (each) => !refused.has(keyOf(each)));
    if (mended === null) continue;
    const bytes = new TextEncoder().encode(mended.text);
    round.set(file.name, { file: { ...file, bytes, size: bytes.length }, mends: mended.mends });
  }
  return round;
}

/** The text of a file as it is, with its byte order mark; null where it has none that comes back the same. */
function textOf({ bytes, refused }: SourceFile): string | null {
  if (bytes === null || refused !== undefined) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const withMended = (files: readonly SourceFile[], round: Round): SourceFile[] =>
  files.map((file) => round.get(file.name)?.file ?? file);

const inFile = ({ diagnostics }: Checked, name: string) => diagnostics.filter(({ at }) => at.file === name);

const isFileWorse = (name: string, mends: readonly Mend[], before: Checked, after: Checked): boolean =>
  isWorse(
    inFile(before, name),
    inFile(after, name),
    mends.map(({ found }) => found),
  );

/** Finds which of a file's mends leave it worse, each made alone; where none does, only the first of them may be made. */
function refuse(
  name: string,
  mends: readonly Mend[],
  files: readonly SourceFile[],
  before: Checked,
  check: (files: readonly SourceFile[]) => Checked,
  refused: Set<string>,
): void {
  const known = refused.size;
  const others = mends.map(({ found }) => keyOf(found));
  for (const [index, mend] of mends.entries()) {
    const rest = new Set([...refused, ...others.filter((_, other) => other !== index)]);
    const alone = mendRound(
      files.filter((file) => file.name === name),
      inFile(before, name),
      rest,
    );
    if (isFileWorse(name, [mend], before, check(withMended(files, alone)))) refused.add(others[index]!);
  }
  if (refused.size === known) for (const other of others.slice(1)) refused.add(other);
}
