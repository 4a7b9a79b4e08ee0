import { localOf, qualify, ruleCodes } from '@stifinner/core';
import type { CompletionItem } from 'vscode-languageserver/node';
import type { YamlCursor } from '../cursor/yaml-cursor.ts';
import { packageOfFile } from '../knowledge/home.ts';
import { namingField } from '../knowledge/naming-fields.ts';
import { wholeWord } from '../knowledge/whole-word.ts';
import { fieldsAt, wordsAt } from '../schema/fields.ts';
import { schemaOf } from '../schema/schema-of-file.ts';
import {
  bareCandidates,
  blocksOf,
  type Candidate,
  namedInStep,
  pagesInModule,
  pathCandidates,
  qualifiedCandidates,
} from './candidates.ts';
import { itemOf, itemOfField, itemOfWord, type Over } from './completion-item.ts';
import { filesOfFilm } from './film-files.ts';
import type { Question } from './question.ts';

/** What could be written where a cursor stands in YAML: fields, words, and what has an id. */
export function completeYaml(over: Over, cursor: YamlCursor): CompletionItem[] {
  const { question } = over;
  const hasColon = /^["']?\s*:/.test(over.after);
  const schema = schemaOf(question.file.kind);
  if (schema === null) return [];
  const { way, writes, siblings } = cursor;
  const fields =
    question.fieldsElsewhere || writes === 'value' ? [] : fieldsAt(schema, way).filter(({ name }) => !siblings.includes(name));
  const words = question.fieldsElsewhere || writes === 'key' ? { words: [], node: null } : wordsAt(schema, way);
  return [
    ...fields.map((field, place) => itemOfField(over, field, hasColon ? field.name : `${field.name}: `, place)),
    ...words.words.map((word, place) => itemOfWord(over, word, place, words.node?.description)),
    ...(writes === 'key' ? ownFields(over, way, siblings, hasColon) : named(over, way)),
  ];
}

/** Fields whose names the package itself or the rule book chooses. */
function ownFields(over: Over, way: readonly string[], siblings: readonly string[], hasColon: boolean): CompletionItem[] {
  const { question } = over;
  if (question.file.kind !== 'package' || way.length !== 1) return [];
  const names = way[0] === 'severities' ? ruleCodes() : way[0] === 'perspectives' ? perspectives(question) : [];
  return names
    .filter((name) => !siblings.includes(name))
    .map((name, place) => itemOfField(over, { name, node: {}, required: false }, hasColon ? name : `${name}: `, place));
}

/** The short words for views: those that sources have, as they are written, and those that the package has a name for. */
function perspectives({ file, knowledge }: Question): string[] {
  const folder = `content/${packageOfFile(file.location)}`;
  const sources = knowledge.texts.get(`${folder}/references.yaml`) ?? '';
  const used = [...sources.matchAll(/\bperspective:[ \t]*["']?([a-z0-9-]+)/g)].map((found) => found[1]!);
  const places = Object.keys(knowledge.files.get(`${folder}/package.yaml`)?.places ?? {});
  const named = places.flatMap((pointer) => /^\/perspectives\/([^/]+)~key$/.exec(pointer)?.[1] ?? []);
  return [...new Set([...used, ...named])].sort();
}

function named(over: Over, way: readonly string[]): CompletionItem[] {
  const { question } = over;
  const { file } = question;
  const pattern = `/${way.join('/')}`;
  if (file.kind === 'references' && pattern === '/*/perspective') return plain(over, perspectives(question));
  if (file.kind === 'film') return plain(over, filesOfFilm(question, way));
  if (file.kind === 'moved') return moved(over, pattern);
  const field = namingField(file.kind, pattern);
  if (field === null) return [];
  if (field.role !== 'use') return plain(over, ownName(question, field.kind), question.words.ownId);
  if (pattern === '/parts/*/pages/*') return inParts(over);
  return candidates(question, field.kind, pattern).map((candidate) => itemOf(over, candidate));
}

const plain = (over: Over, words: readonly string[], about?: string): CompletionItem[] =>
  words.map((word, place) => itemOfWord(over, word, place, about));

function candidates(question: Question, kind: Candidate['subject']['kind'], pattern: string): Candidate[] {
  const { file, text, offset } = question;
  const isPath = file.kind === 'local-path' || file.kind === 'suggested-path' || file.kind === 'suggested-path-translation';
  if (kind === 'path') return pathCandidates(question);
  if (kind === 'package') return qualifiedCandidates(question, 'package');
  if (!isPath) return bareCandidates(question, kind).filter(({ subject }) => !isItself(question, subject.id));
  if (pattern === '/steps/*/omit/*') return blocksOf(question, namedInStep(text, offset, 'page') ?? '');
  if (pattern === '/steps/*/except/*') {
    const module = namedInStep(text, offset, 'module');
    return (module === null ? [] : pagesInModule(question, module)).map(({ subject }) => ({ written: subject.id, subject }));
  }
  if (kind !== 'block') return qualifiedCandidates(question, kind);
  // A block alone is its page's id, a hash and its own: the page comes first.
  const page = /([\w-]+\/[\w-]+)#[\w-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[1];
  if (page === undefined) return qualifiedCandidates(question, 'page');
  return blocksOf(question, page).map(({ subject }) => ({ written: subject.id, subject }));
}

/** A page does not build on itself. */
const isItself = ({ file }: Question, id: string): boolean =>
  file.kind === 'page' && id === qualify(file.location.package, file.location.id);

/** What a file must be called inside: its own name, or its folder's. */
function ownName({ file: { location } }: Question, kind: string): string[] {
  if (kind === 'part' || kind === 'source') return [];
  if ('id' in location) return [location.id];
  if (location.kind === 'module') return [location.module];
  return location.kind === 'package' ? [location.package] : [];
}

/** The pages in a module's folder; those that no part has yet come first. */
function inParts(over: Over): CompletionItem[] {
  const { question } = over;
  const { file, words, text } = question;
  if (file.kind !== 'module') return [];
  const isListed = (id: string) => wholeWord(id).test(text);
  return pagesInModule(question, qualify(file.location.package, file.location.module)).map((candidate) => {
    const known = isListed(localOf(candidate.subject.id));
    return {
      ...itemOf(over, candidate, known ? '' : words.notYetListed),
      sortText: `${known ? 1 : 0}${candidate.written}`,
    };
  });
}

/** What moved.yaml may say that something became: what is there, of the kind that the line tells of. */
function moved(over: Over, pattern: string): CompletionItem[] {
  const { text, offset } = over.question;
  if (pattern !== '/*/to/*') return [];
  const what = [...text.slice(0, offset).matchAll(/\bwhat:\s*(page|film|module|meeting)\b/g)].at(-1)?.[1];
  return what === undefined ? [] : bareCandidates(over.question, what as 'page').map((candidate) => itemOf(over, candidate));
}
