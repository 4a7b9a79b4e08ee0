import type { Edit } from '@stifinner/core/fixes';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ownPart, packageIn, type RecordedKind } from '../knowledge/subject.ts';
import { TextOffsets } from '../knowledge/text-offsets.ts';

/** A line in moved.yaml, put at its end or in a file of its own; null where the file is such that nothing can be added. */
export function recordMove(
  { files, texts }: Knowledge,
  { kind, id }: { kind: RecordedKind; id: string },
  newId: string,
): { edit: Edit } | { created: { name: string; text: string } } | null {
  const home = packageIn(id);
  const name = `content/${home}/moved.yaml`;
  const text = texts.get(name);
  const pkg = files.get(`content/${home}/package.yaml`);
  const version = pkg?.kind === 'package' ? pkg.value?.version : undefined;
  if (version === undefined) return null;
  const lines = [`- id: ${ownPart(id)}`, `  what: ${kind}`, '  kind: renamed', `  to: [${newId}]`, `  since: "${version}"`];
  if (!files.has(name)) return { created: { name, text: `${lines.join('\n')}\n` } };
  const indent = text === undefined ? undefined : /^([ \t]*)- /m.exec(text)?.[1];
  const file = files.get(name);
  if (text === undefined || indent === undefined || file?.kind !== 'moved' || file.value === null) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.map((line) => `${indent}${line}${lineEnd}`).join('');
  const at = new TextOffsets(text).place(name, text.length, text.length);
  return { edit: { at, text: text.endsWith('\n') ? added : `${lineEnd}${added}` } };
}
