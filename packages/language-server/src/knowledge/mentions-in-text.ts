import type { AnyParsedFile, BodyReference } from '@stifinner/authoring/parsed';
import type { Place } from '@stifinner/core';
import { qualified, textOf } from './home.ts';
import { type Mention, within } from './mention.ts';
import type { Subject } from './subject.ts';
import type { TextOffsets } from './text-offsets.ts';

/** What the text of a file names: blocks, films, pictures, sources, parts, meetings, and pages that it links to. */
export function mentionsInText(file: AnyParsedFile, offsets: TextOffsets): Mention[] {
  const references = [...(file.body?.references ?? []), ...(file.notes?.references ?? [])];
  const named = references.flatMap((reference) => ofReference(file, reference, offsets));
  if (file.body === null) return named;
  const own = [...ofBlocks(file, offsets), ...ofMeetings(file)];
  return [...named, ...own, ...ofFaulty(file, own, offsets)];
}

const roleIn = (file: AnyParsedFile) => (file.kind.endsWith('-translation') ? ('translation' as const) : ('definition' as const));

function ofReference(file: AnyParsedFile, { kind, id, at }: BodyReference, offsets: TextOffsets): Mention[] {
  if (kind === 'page') return linkTo(offsets, at, `page:${id}`, 5, { kind, id: qualified(file.location, kind, id) });
  const named = kind === 'citation' ? 'source' : kind;
  const subject: Subject = { kind: named, id: qualified(file.location, named, id) };
  return [{ subject, role: 'use', at: kind === 'citation' ? { ...at, column: at.column + 1 } : at, span: at, inField: false }];
}

/**
 * A link, whose place is known from where it begins; its address stands after that, or in a definition of its own. `scheme`
 * is how much of the address comes before the id.
 */
function linkTo(offsets: TextOffsets, link: Place, address: string, scheme: number, subject: Subject): Mention[] {
  const written = new RegExp(`(?:\\(\\s*<?|\\]:\\s*<?)${address}(?![\\w/#-])`, 'g');
  written.lastIndex = offsets.at(link.line, link.column);
  let found = written.exec(offsets.text);
  if (found === null) {
    written.lastIndex = 0;
    found = written.exec(offsets.text);
  }
  if (found === null) return [];
  const end = found.index + found[0].length;
  const id = address.slice(Math.max(scheme, address.lastIndexOf('/') + 1));
  const whole = offsets.place(link.file, end - address.length + scheme, end);
  return [{ subject, role: 'use', at: offsets.place(link.file, end - id.length, end), span: whole, inField: false }];
}

function ofBlocks(file: AnyParsedFile, offsets: TextOffsets): Mention[] {
  const text = textOf(file.location);
  if (text === null || file.body === null) return [];
  const blocks = file.body.blocks.map(({ id, at }): Mention => {
    return { subject: { kind: 'block', id: `${text}#${id}` }, role: roleIn(file), at, span: at, inField: false };
  });
  const links = file.body.blockLinks.flatMap(({ id, at }) =>
    linkTo(offsets, at, `#${id}`, 1, { kind: 'block', id: `${text}#${id}` }),
  );
  return [...blocks, ...links];
}

function ofMeetings(file: AnyParsedFile): Mention[] {
  return (file.body?.meetings ?? []).map(({ id, at }): Mention => {
    const own = within(at, 0, id.length);
    return {
      subject: { kind: 'meeting', id: qualified(file.location, 'meeting', id) },
      role: roleIn(file),
      at: own,
      span: own,
      inField: false,
    };
  });
}

/** Blocks and meetings that were refused have their ids all the same, found by what is written. */
function ofFaulty(file: AnyParsedFile, read: readonly Mention[], offsets: TextOffsets): Mention[] {
  const text = textOf(file.location);
  return (file.body?.declared ?? []).flatMap(({ kind, id }): Mention[] => {
    const subject: Subject = kind === 'block' ? { kind, id: `${text}#${id}` } : { kind, id: qualified(file.location, kind, id) };
    if (read.some((mention) => mention.subject.kind === kind && mention.subject.id === subject.id)) return [];
    const found = new RegExp(`\\bid\\s*=\\s*["']${id}["']`).exec(offsets.text);
    if (found === null) return [];
    const end = found.index + found[0].length - 1;
    const at = offsets.place(file.name, end - id.length, end);
    return [{ subject, role: roleIn(file), at, span: at, inField: false }];
  });
}
