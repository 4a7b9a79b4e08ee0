import { localOf, type Move, qualify } from '@stifinner/core';
import { definitionsOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mention.ts';
import { mentionsAt } from '../knowledge/mentions-of-file.ts';
import { isRecorded, packageIn, type Subject } from '../knowledge/subject.ts';
import type { Question } from './question.ts';

/** What stands at the point: the narrowest that it could be, and of a film that is a block too, the film. */
export const namedHere = ({ file, knowledge, point }: Pick<Question, 'file' | 'knowledge' | 'point'>): Mention | null =>
  mentionsAt(knowledge.inFile.get(file.name) ?? [], point)[0] ?? null;

/** What a subject is called now, where moved.yaml tells that its id was given up; itself where it is there, null where it is gone. */
export function subjectNow(knowledge: Knowledge, subject: Subject): Subject | null {
  const seen = new Set<string>();
  for (let id = subject.id; !seen.has(id); ) {
    const here = { kind: subject.kind, id };
    if (definitionsOf(knowledge, here).length > 0) return here;
    seen.add(id);
    // The first of several took the place.
    const to = moveOf(knowledge, here)?.to?.[0];
    if (to !== undefined) id = qualify(packageIn(id), to);
  }
  return null;
}

/** What moved.yaml tells of an id that was given up; null where it tells nothing. */
export function moveOf(knowledge: Knowledge, { kind, id }: Subject): Move | null {
  if (!isRecorded(kind)) return null;
  const file = knowledge.files.get(`content/${packageIn(id)}/moved.yaml`);
  const moves = file?.kind === 'moved' ? (file.value ?? []) : [];
  return moves.find((move) => move.what === kind && move.id === localOf(id)) ?? null;
}
