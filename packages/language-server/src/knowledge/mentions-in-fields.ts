import type { AnyParsedFile } from '@stifinner/authoring/parsed';
import type { Place } from '@stifinner/core';
import { qualified } from './home.ts';
import { type Mention, type MentionRole, within } from './mention.ts';
import { namingField, patternOf } from './naming-fields.ts';
import type { Subject, SubjectKind } from './subject.ts';
import type { TextOffsets } from './text-offsets.ts';

/** A value as it is written, without its quotes. */
interface Written {
  text: string;
  at: Place;
}

/** What the fields of a file name. The places are the parser's own, so a file whose shape is wrong is read as far as it goes. */
export function mentionsInFields(file: AnyParsedFile, offsets: TextOffsets): Mention[] {
  return Object.entries(file.places).flatMap(([pointer, at]): Mention[] => {
    if (pointer.endsWith('~key')) return [];
    const pattern = patternOf(pointer);
    if (file.kind === 'moved') return inMoved(file, pattern, pointer, offsets);
    const field = namingField(file.kind, pattern);
    const written = field === null ? null : writtenAt(file, pointer, at, offsets);
    if (field === null || written === null) return [];
    if (field.kind === 'block') return ofBlock(file, pointer, written, offsets);
    return [ofId(file, field.kind, field.role, written)];
  });
}

/** A value on one line; null for an empty one, whose place is its key's. */
function writtenAt(file: AnyParsedFile, pointer: string, at: Place, offsets: TextOffsets): Written | null {
  const key = file.places[`${pointer}~key`];
  if (key !== undefined && key.line === at.line && key.column === at.column) return null;
  const text = offsets.in(at);
  const quoted = /^(["'])(.*)\1$/.exec(text);
  if (quoted !== null) return { text: quoted[2]!, at: within(at, 1, text.length - 1) };
  return text === '' || /[\n[{"']/.test(text) ? null : { text, at };
}

function ofId(file: AnyParsedFile, kind: SubjectKind, role: MentionRole, { text, at }: Written): Mention {
  const own = text.lastIndexOf('/') + 1;
  return {
    subject: { kind, id: qualified(file.location, kind, text) },
    role,
    at: within(at, own, text.length),
    span: at,
    inField: true,
  };
}

/** `pakke/side#blokk` names the page too; `omit` names blocks of the page in the same step. */
function ofBlock(file: AnyParsedFile, pointer: string, { text, at }: Written, offsets: TextOffsets): Mention[] {
  const hash = text.indexOf('#');
  if (hash >= 0) {
    const page = ofId(file, 'page', 'use', { text: text.slice(0, hash), at: within(at, 0, hash) });
    const block = within(at, hash + 1, text.length);
    const subject: Subject = { kind: 'block', id: `${page.subject.id}#${text.slice(hash + 1)}` };
    return [page, { subject, role: 'use', at: block, span: block, inField: true }];
  }
  const step = pointer.replace(/\/omit\/[0-9]+$/, '/page');
  const place = step === pointer ? undefined : file.places[step];
  const page = place && writtenAt(file, step, place, offsets);
  return page ? [{ subject: { kind: 'block', id: `${page.text}#${text}` }, role: 'use', at, span: at, inField: true }] : [];
}

/** A line of moved.yaml says what it is of, what id is given up and what it became. */
function inMoved(file: AnyParsedFile, pattern: string, pointer: string, offsets: TextOffsets): Mention[] {
  const role = pattern === '/*/id' ? 'given-up' : pattern === '/*/to/*' ? 'use' : null;
  if (role === null) return [];
  const what = `/${pointer.split('/')[1]}/what`;
  const [whatAt, at] = [file.places[what], file.places[pointer]];
  const kind = whatAt && writtenAt(file, what, whatAt, offsets)?.text;
  const written = at && writtenAt(file, pointer, at, offsets);
  if (!written || (kind !== 'page' && kind !== 'film' && kind !== 'module' && kind !== 'meeting')) return [];
  return [ofId(file, kind, role, written)];
}
