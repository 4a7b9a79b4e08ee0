import { localOf } from '@stifinner/core';
import { definitionsOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mention.ts';
import { mentionsAt } from '../knowledge/mentions-of-file.ts';
import { isRecorded, type Subject } from '../knowledge/subject.ts';
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
    id = movedTo(knowledge, here) ?? id;
  }
  return null;
}

/** The first id that took another's place, qualified. */
function movedTo(knowledge: Knowledge, { kind, id }: Subject): string | null {
  if (!isRecorded(kind)) return null;
  const home = id.slice(0, id.indexOf('/'));
  const file = knowledge.files.get(`content/${home}/moved.yaml`);
  const moves = file?.kind === 'moved' ? (file.value ?? []) : [];
  const to = moves.find((move) => move.what === kind && move.id === localOf(id))?.to?.[0];
  return to === undefined ? null : `${home}/${to}`;
}
