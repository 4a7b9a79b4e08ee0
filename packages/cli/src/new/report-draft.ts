import { relative } from 'node:path';
import type { Draft } from '@stifinner/authoring/skeleton';
import type { Diagnostic } from '@stifinner/core';
import { isOwnContent, standing } from '../folder.ts';
import type { CommandLine } from './kind.ts';

/** Commands for a folder, as they are typed where the user stands: the folder is said where it would not be found without. */
export function commandsFor(folder: string): CommandLine {
  const shown = relative(standing(), folder) || '.';
  const path = /\s/.test(shown) ? `"${shown}"` : shown;
  return (words) => {
    if (isOwnContent(folder)) return `stifinner ${words}`;
    return words.startsWith('new ') ? `stifinner ${words} --folder ${path}` : `stifinner ${words} ${path}`;
  };
}

/** What was written, or would be, a line each. */
export function listDraft({ files, edits, copies }: Draft): string {
  const width = Math.max(...[...files, ...edits, ...copies].map(({ name }) => name.length));
  return [
    ...[...files, ...copies].map(({ name }) => `  ${name.padEnd(width)}  ny`),
    ...edits.map(({ name, added }) => `  ${name.padEnd(width)}  fikk ${added.join(', ')}`),
  ].join('\n');
}

/** The texts of new files, and the lines that others got. */
export function showDraft({ files }: Draft): string {
  return files.map(({ name, text }) => `--- ${name}\n${text.trimEnd()}\n`).join('\n');
}

/** What the checker would say of the new files, as far as it is the author's to mend. */
export function toMend(warnings: readonly Diagnostic[]): string {
  if (warnings.length === 0) return 'Sjekkeren har ingenting å si på det.';
  const lines = warnings.map(({ at, message, help }) => wrapped('  ', `${at.file}: ${message}.${help ? ` ${help}` : ''}`));
  const count = warnings.length === 1 ? 'én advarsel' : `${warnings.length} advarsler`;
  return [`Sjekkeren finner ingen feil, og ${count} som står til dere har ordnet det:`, ...lines].join('\n');
}

/** What to do next, numbered, in lines that fit where they are shown. */
export const nextSteps = (steps: readonly string[]): string =>
  ['Slik går du videre:', '', ...steps.map((step, index) => wrapped(`  ${index + 1}. `, step))].join('\n');

/** A text after what it begins with, its further lines as far in. A word that is longer than a line stays whole. */
function wrapped(start: string, text: string): string {
  const width = Math.min(process.stdout.columns ?? 120, 120);
  const lines = [start];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length > start.length && last.length + word.length + 1 > width) lines.push(' '.repeat(start.length) + word);
    else lines[lines.length - 1] = last.length === start.length ? last + word : `${last} ${word}`;
  }
  return lines.join('\n');
}
