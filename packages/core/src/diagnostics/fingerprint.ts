import type { Diagnostic } from './diagnostic.ts';

/** What rules are told of that does not change with what stands around it: names, and not counts, lengths or words. */
const names: readonly string[] = [
  ...['id', 'name', 'language', 'word', 'code', 'block', 'page', 'module', 'meeting', 'entry', 'marker', 'url', 'other'],
];

function namesTold(told: unknown): string[] {
  const fields = Object(told) as Record<string, unknown>;
  return names.flatMap((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' ? [`${name}=${value}`] : [];
  });
}

/**
 * What makes a finding the one it is, wherever in its file it stands: its rule, its file, what stands on its line, and the names
 * that its rule was told of. `text` is the file's, undefined where it has none.
 */
export function identityOf({ code, at, told }: Diagnostic, text: string | undefined): string {
  const line = text?.split('\n')[at.line - 1] ?? '';
  return JSON.stringify([code, at.file, line.replace(/\s+/g, ' ').trim(), ...namesTold(told)]);
}
