import type { AnyParsedFile } from '@stifinner/authoring/parsed';
import { qualify } from '@stifinner/core';
import { definitionsOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Subject } from '../knowledge/subject.ts';

/** The files and folders that are called what a subject is called, and what they shall be called. */
export function filesOf(knowledge: Knowledge, subject: Subject, newId: string): { from: string; to: string }[] {
  const file = definitionsOf(knowledge, subject)[0]?.at.file ?? '';
  const folder = file.slice(0, file.lastIndexOf('/'));
  const above = folder.slice(0, folder.lastIndexOf('/') + 1);
  switch (subject.kind) {
    case 'film':
    case 'module':
      return [{ from: folder, to: `${above}${newId}` }];
    case 'page':
      return [...knowledge.files.values()]
        .filter((each) => isTextOf(each, subject.id))
        .map(({ name }) => ({ from: name, to: `${folder}/${newId}${name.slice(name.indexOf('.', name.lastIndexOf('/')))}` }));
    default:
      return [];
  }
}

/** Whether a file is a page's own, or a translation of it. */
const isTextOf = ({ location }: AnyParsedFile, page: string): boolean =>
  (location.kind === 'page' || location.kind === 'page-translation') && qualify(location.package, location.id) === page;
