import type { WorkForm } from '@stifinner/core';
import type { SubjectKind } from '../knowledge/subject.ts';

/** What the server says of itself; what the rules say is the rules' own. */
export interface Words {
  example: string;
  mustBeThere: string;
  kinds: Record<SubjectKind, string>;
  forms: Record<WorkForm, string>;
  minutes(least: number, typical: number, most: number): string;
  length(minutes: number, seconds: number): string;
  inModule(title: string): string;
  pages(count: number): string;
  product: string;
  optional: string;
  movedTo(id: string): string;
  removed: string;
  openSource: string;
  paywalledSource: string;
  perspective: string;
  why: string;
  mend: string;
  ownId: string;
  notYetListed: string;
  fixAll: string;
  refusals: Refusals;
}

/** Why something cannot get another id. */
export interface Refusals {
  nothingHere: string;
  neverRenamed(kind: SubjectKind): string;
  notThere(id: string): string;
  definedTwice(id: string): string;
  badId(id: string): string;
  reservedId(id: string): string;
  taken(kind: SubjectKind, id: string): string;
  usedBefore(id: string): string;
  faulty(file: string, id: string): string;
  sameId: string;
  movedFile: string;
  noFileRenames: string;
}
