import type { AnyParsedFile } from '@stifinner/authoring/parsed';
import { qualify } from '@stifinner/core';
import { packageOfFile, qualified, textOf } from '../knowledge/home.ts';
import { definedIds } from '../knowledge/knowledge.ts';
import { ownPart, packageIn, type Subject, type SubjectKind } from '../knowledge/subject.ts';
import type { Question } from './question.ts';

/** Something that could be named at a place, as it would be written there. */
export interface Candidate {
  written: string;
  subject: Subject;
}

/** What of a kind could be named in a file by its bare id: what its package has, or its module for parts. */
export function bareCandidates({ file, knowledge }: Question, kind: SubjectKind): Candidate[] {
  const home = packageOfFile(file.location);
  const inside = kind === 'part' ? qualified(file.location, kind, '') : `${home}/`;
  return definedIds(knowledge, kind)
    .filter((id) => id.startsWith(inside))
    .map((id) => ({ written: ownPart(id), subject: { kind, id } }));
}

/** What of a kind could be named by its qualified id, in any package. */
export const qualifiedCandidates = ({ knowledge }: Question, kind: SubjectKind): Candidate[] =>
  definedIds(knowledge, kind)
    .filter((id) => packageIn(id) !== '')
    .map((id) => ({ written: id, subject: { kind, id } }));

/** The blocks of a page or of leader support, by their bare ids. */
export const blocksOf = ({ knowledge }: Question, text: string): Candidate[] =>
  definedIds(knowledge, 'block')
    .filter((id) => id.startsWith(`${text}#`))
    .map((id) => ({ written: ownPart(id), subject: { kind: 'block', id } }));

/** The paths that a school may show: its own by their bare ids, and those that packages suggest. */
export function pathCandidates(question: Question): Candidate[] {
  const { location } = question.file;
  const own = 'school' in location ? `sites/${location.school}/` : null;
  return definedIds(question.knowledge, 'path')
    .filter((id) => !id.startsWith('sites/') || (own !== null && id.startsWith(own)))
    .map((id) => ({ written: id.startsWith('sites/') ? ownPart(id) : id, subject: { kind: 'path', id } }));
}

/** Where links from a file may lead: pages of its own package by bare ids, of others by qualified ones. */
export function linkCandidates(question: Question): Candidate[] {
  const home = packageOfFile(question.file.location);
  const other = qualifiedCandidates(question, 'page').filter(({ subject }) => packageIn(subject.id) !== home);
  return home === null ? other : [...bareCandidates(question, 'page'), ...other];
}

/** The blocks that a text may link to: its own. */
export function ownBlocks(question: Question): Candidate[] {
  const text = textOf(question.file.location);
  return text === null ? [] : blocksOf(question, text);
}

/** The page that a step of a path takes, whose fields stand before `offset`, qualified; null where none is written. */
export function namedInStep(text: string, offset: number, field: 'page' | 'module'): string | null {
  const above = text.slice(0, offset);
  const step = Math.max(above.lastIndexOf('\n  - '), above.lastIndexOf('\n- '), above.lastIndexOf('{'));
  const end = text.indexOf('\n  - ', offset);
  const found = new RegExp(`\\b${field}:\\s*["']?([\\w/-]+)`).exec(text.slice(Math.max(0, step), end < 0 ? undefined : end));
  return found?.[1] ?? null;
}

/** The pages of a module: those whose files lie in its folder. */
export function pagesInModule({ knowledge }: Question, module: string): Candidate[] {
  const files = [...knowledge.files.values()].filter(
    (file): file is Extract<AnyParsedFile, { kind: 'page' }> =>
      file.kind === 'page' && qualify(file.location.package, file.location.module) === module,
  );
  return files.map(({ location }) => ({
    written: location.id,
    subject: { kind: 'page', id: qualify(location.package, location.id) },
  }));
}
