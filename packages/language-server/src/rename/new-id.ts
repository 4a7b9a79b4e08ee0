import { isReservedName } from '@stifinner/authoring/parsed';
import { isId } from '@stifinner/core';
import { definitionsOf, type Knowledge, mentionsTo } from '../knowledge/knowledge.ts';
import { ownPart, type Subject } from '../knowledge/subject.ts';
import type { Words } from '../words/words.ts';

/** Names in a package's folder that are not modules', and the one text of a module that is no page. */
const taken = new Map<Subject['kind'], readonly string[]>([
  ['module', ['films', 'figures', 'paths']],
  ['page', ['leder']],
]);

/** The subject with another id of its own. */
export const withNewId = ({ kind, id }: Subject, newId: string): Subject => ({
  kind,
  id: `${id.slice(0, id.length - ownPart(id).length)}${newId}`,
});

/** Why a subject cannot get an id; null where it can. */
export function refusalOf(knowledge: Knowledge, subject: Subject, newId: string, { refusals }: Words): string | null {
  if (newId === ownPart(subject.id)) return refusals.sameId;
  if (!isId(newId)) return refusals.badId(newId);
  if (isReservedName(newId) || taken.get(subject.kind)?.includes(newId)) return refusals.reservedId(newId);
  const renamed = withNewId(subject, newId);
  const mentions = mentionsTo(knowledge, renamed);
  if (mentions.some(({ role }) => role === 'given-up')) return refusals.usedBefore(newId);
  return definitionsOf(knowledge, renamed).length > 0 ? refusals.taken(subject.kind, newId) : null;
}
