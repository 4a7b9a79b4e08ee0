import { dirname } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import type { ListedFile, RuleExample } from '../../packages/handbook/src/examples/rule-example.ts';

const textOf = ({ bytes }: SourceFile): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));

/** What a file is, besides its text. */
function factsOf({ size, bytes, refused, seconds, pixels, head, name }: SourceFile): Omit<ListedFile, 'name' | 'change'> {
  if (refused !== undefined) return { refused, ...(refused === 'too-large' ? { size } : {}) };
  if (bytes !== null) return {};
  const holds = head === undefined ? undefined : formatOf(head);
  return {
    ...(size > 1 ? { size } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(pixels === undefined ? {} : { pixels }),
    ...(holds === undefined || name.endsWith(`.${holds}`) ? {} : { holds }),
  };
}

const beginnings: [RegExp, string][] = [
  [/^....ftyp/s, 'mp4'],
  [/^\x1aE\xdf\xa3/, 'webm'],
  [/^RIFF....WEBP/s, 'webp'],
  [/^\x89PNG/, 'png'],
  [/^<svg/, 'svg'],
];

const formatOf = (head: Uint8Array): string =>
  beginnings.find(([begins]) => begins.test(Buffer.from(head).toString('latin1')))?.[1] ?? 'txt';

/**
 * The files of the folders where one was added, taken away or renamed, or where one that is no text is another, before
 * and after; null where nothing of the kind differs, and no finding is about a file without text.
 */
export function fileLists(wrong: SourceFile[], right: SourceFile[], at: readonly string[]): RuleExample['files'] {
  const before = new Map(wrong.map((file) => [file.name, file]));
  const after = new Map(right.map((file) => [file.name, file]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const isOther = (name: string): boolean => {
    const [old, now] = [before.get(name), after.get(name)];
    if (!old || !now) return true;
    const noText = textOf(old) === null || textOf(now) === null;
    return noText && JSON.stringify(factsOf(old)) !== JSON.stringify(factsOf(now));
  };
  const noText = at.filter((name) => before.get(name)?.bytes === null);
  const folders = new Set([...names.filter(isOther), ...noText].map((name) => dirname(name)));
  if (folders.size === 0) return null;
  const listed = names.filter((name) => folders.has(dirname(name)));
  const list = (files: ReadonlyMap<string, SourceFile>, others: ReadonlyMap<string, SourceFile>, lone: 'gone' | 'new') =>
    listed.flatMap((name): ListedFile[] => {
      const file = files.get(name);
      if (!file) return [];
      return [{ name, change: others.has(name) ? (isOther(name) ? 'other' : 'same') : lone, ...factsOf(file) }];
    });
  return { before: list(before, after, 'gone'), after: list(after, before, 'new') };
}
