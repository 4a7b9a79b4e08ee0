import type { AnyParsedFile, ParsedFiles } from '@stifinner/authoring/parsed';
import { compareIds } from '@stifinner/core';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions-of-file.ts';
import { keyOf, type Subject, type SubjectKey } from './subject.ts';

/** Who names what, in a whole folder as it stands while it is being written. */
export interface Knowledge {
  files: ReadonlyMap<string, AnyParsedFile>;
  /** Text by file, where it could be read. */
  texts: ReadonlyMap<string, string>;
  /** By file, in the order of the text. */
  inFile: ReadonlyMap<string, readonly Mention[]>;
  /** By what is named, in the order of the files. */
  bySubject: ReadonlyMap<SubjectKey, readonly Mention[]>;
}

export function knowledgeOf({ files, sources }: ParsedFiles): Knowledge {
  const inFile = new Map<string, readonly Mention[]>();
  const bySubject = new Map<SubjectKey, Mention[]>();
  for (const file of files) {
    const mentions = mentionsOf(file, sources.get(file.name));
    inFile.set(file.name, mentions);
    for (const mention of mentions) {
      const key = keyOf(mention.subject);
      const others = bySubject.get(key);
      if (others === undefined) bySubject.set(key, [mention]);
      else others.push(mention);
    }
  }
  return { files: new Map(files.map((file) => [file.name, file])), texts: sources, inFile, bySubject };
}

/** What is known when some files have been parsed anew, and all others are as they were. */
export function renewed(knowledge: Knowledge, { files, sources }: ParsedFiles): Knowledge {
  const now = {
    files: new Map(knowledge.files),
    texts: new Map([...knowledge.texts, ...sources]),
    inFile: new Map(knowledge.inFile),
    bySubject: new Map(knowledge.bySubject),
  };
  for (const file of files) {
    const before = now.inFile.get(file.name) ?? [];
    const mentions = mentionsOf(file, sources.get(file.name));
    now.files.set(file.name, file);
    now.inFile.set(file.name, mentions);
    for (const key of new Set([...before, ...mentions].map(({ subject }) => keyOf(subject)))) {
      const others = (now.bySubject.get(key) ?? []).filter(({ at }) => at.file !== file.name);
      const all = [...others, ...mentions.filter(({ subject }) => keyOf(subject) === key)];
      if (all.length === 0) now.bySubject.delete(key);
      else
        now.bySubject.set(
          key,
          all.sort((a, b) => compareIds(a.at.file, b.at.file)),
        );
    }
  }
  return now;
}

/** Every place that names a subject. */
export const mentionsTo = (knowledge: Knowledge, subject: Subject): readonly Mention[] =>
  knowledge.bySubject.get(keyOf(subject)) ?? [];

/** Where a subject gets its id; most have one such place, and what is defined twice has two. */
export const definitionsOf = (knowledge: Knowledge, subject: Subject): Mention[] =>
  mentionsTo(knowledge, subject).filter(({ role }) => role === 'definition');

/** The ids of all subjects of a kind that are defined, in code-unit order. */
export function definedIds(knowledge: Knowledge, kind: Subject['kind']): string[] {
  const prefix = `${kind}:`;
  return [...knowledge.bySubject]
    .filter(([key, mentions]) => key.startsWith(prefix) && mentions.some(({ role }) => role === 'definition'))
    .map(([key]) => key.slice(prefix.length))
    .sort();
}
