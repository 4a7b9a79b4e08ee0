import type { AnyParsedFile } from '@stifinner/authoring/parsed';
import type { Edit } from '@stifinner/core/fixes';
import { definitionsOf, type Knowledge, mentionsTo } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mention.ts';
import { isRecorded, ownPart, packageIn, type Subject } from '../knowledge/subject.ts';
import { TextOffsets } from '../knowledge/text-offsets.ts';
import { wholeWord } from '../knowledge/whole-word.ts';
import type { Words } from '../words/words.ts';
import { filesOf } from './files-of.ts';
import { refusalOf } from './new-id.ts';
import type { Plan, Planned } from './plan.ts';
import { recordMove } from './record-move.ts';

const renamed: readonly Subject['kind'][] = ['page', 'film', 'module', 'meeting', 'source', 'block', 'part'];

/** Why a subject cannot be renamed whatever the new id is; null where it can. */
export function whyNot(knowledge: Knowledge, subject: Subject, { refusals }: Words): string | null {
  if (!renamed.includes(subject.kind)) return refusals.neverRenamed(subject.kind);
  const definitions = definitionsOf(knowledge, subject);
  if (definitions.length === 0) return refusals.notThere(ownPart(subject.id));
  return definitions.length > 1 ? refusals.definedTwice(ownPart(subject.id)) : null;
}

/**
 * What it takes to give a subject another id. What a package tells of in moved.yaml is left as it is in the steps of
 * schools' paths, which follow it: the school is told, and its path is its own. What is not told of there (a block, a
 * source, a link in a note) is changed wherever it stands, since it would be broken.
 */
export function planRename(
  knowledge: Knowledge,
  subject: Subject,
  newId: string,
  words: Words,
  textOf: (name: string) => string | null,
): Planned {
  const refusal =
    whyNot(knowledge, subject, words) ?? refusalOf(knowledge, subject, newId, words) ?? unreadable(knowledge, subject, words);
  if (refusal !== null) return { refusal };
  const mentions = [subject, ...blocksOfFilm(knowledge, subject)].flatMap((each) =>
    mentionsTo(knowledge, each).filter((mention) => isChanged(mention, each, knowledge)),
  );
  const plan: Plan = {
    edits: [...mentions.map(({ at }) => ({ at, text: newId })), ...inManuscript(knowledge, subject, newId, textOf)],
    renames: filesOf(knowledge, subject, newId),
    created: [],
  };
  const { kind, id } = subject;
  if (isRecorded(kind)) {
    const record = recordMove(knowledge, { kind, id }, newId);
    if (record === null) return { refusal: words.refusals.movedFile };
    if ('edit' in record) plan.edits.push(record.edit);
    else plan.created.push(record.created);
  }
  return { plan: { ...plan, edits: withoutTwins(plan.edits) } };
}

/** A film that a page shows is a block there too, by the same id. */
function blocksOfFilm(knowledge: Knowledge, { kind, id }: Subject): Subject[] {
  if (kind !== 'film') return [];
  const shown = mentionsTo(knowledge, { kind, id }).filter(({ at }) => knowledge.files.get(at.file)?.body);
  const blocks = shown.flatMap(({ at }) =>
    (knowledge.inFile.get(at.file) ?? []).filter(
      ({ subject, at: other }) => subject.kind === 'block' && other.line === at.line && other.column === at.column,
    ),
  );
  return [...new Map(blocks.map(({ subject }) => [subject.id, subject])).values()];
}

/** A step of a school's path follows what moved.yaml tells of; a link in its note does not. */
function isChanged({ role, at, inField }: Mention, { kind }: Subject, { files }: Knowledge): boolean {
  const file = files.get(at.file)?.kind;
  if (role === 'given-up' || file === 'moved') return false;
  return !(file === 'local-path' && inField && isRecorded(kind));
}

/** A file that cannot be read now, in which the id stands: what it names cannot be known. */
function unreadable(knowledge: Knowledge, subject: Subject, { refusals }: Words): string | null {
  const own = ownPart(subject.id);
  const word = wholeWord(own);
  for (const [name, file] of knowledge.files) {
    if (isRead(file) || !concerns(file, subject) || !word.test(knowledge.texts.get(name) ?? '')) continue;
    return refusals.faulty(name, own);
  }
  return null;
}

/** A file of the wrong shape has its fields all the same, but the notes of a path are read only where it is right. */
function isRead({ kind, value, body, notes, places }: AnyParsedFile): boolean {
  if (kind === 'film-file' || kind === 'figure') return true;
  return Object.keys(places).length > 0 && (body === null || body.sound) && (notes === null || value !== null);
}

/** The steps of a school's path follow what is told of in moved.yaml, so they need not be read. */
const concerns = ({ location }: AnyParsedFile, { kind, id }: Subject): boolean =>
  'package' in location ? location.package === packageIn(id) : !isRecorded(kind);

/** What a film was made from lies beside it and bears its id; the checker passes it over. */
function inManuscript(knowledge: Knowledge, subject: Subject, newId: string, textOf: (name: string) => string | null): Edit[] {
  if (subject.kind !== 'film') return [];
  const name = (definitionsOf(knowledge, subject)[0]?.at.file ?? '').replace(/[^/]*$/, 'manuscript.yaml');
  const text = textOf(name);
  const found = text === null ? null : /^id:[ \t]*/m.exec(text);
  if (text === null || found === null) return [];
  const from = found.index + found[0].length;
  const own = ownPart(subject.id);
  if (!text.startsWith(own, from)) return [];
  return [{ at: new TextOffsets(text).place(name, from, from + own.length), text: newId }];
}

function withoutTwins(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.at.file} ${edit.at.line} ${edit.at.column}`, edit])).values()];
}
