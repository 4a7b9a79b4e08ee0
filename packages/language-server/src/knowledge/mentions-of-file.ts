import { type AnyParsedFile, startOf } from '@stifinner/authoring/parsed';
import type { Place } from '@stifinner/core';
import { qualified } from './home.ts';
import { holds, type Mention } from './mention.ts';
import { mentionsInFields } from './mentions-in-fields.ts';
import { mentionsInText } from './mentions-in-text.ts';
import { keyOf, type Subject } from './subject.ts';
import { TextOffsets } from './text-offsets.ts';

const known = new WeakMap<AnyParsedFile, Mention[]>();

/** All that a file names, in the order of its text. A file that is parsed once is looked through once. */
export function mentionsOf(file: AnyParsedFile, text: string | undefined): Mention[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const offsets = new TextOffsets(text ?? '');
  const written = text === undefined ? [] : [...mentionsInFields(file, offsets), ...mentionsInText(file, offsets)];
  const mentions = withOwn(file, withoutTwins(written)).sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  known.set(file, mentions);
  return mentions;
}

/** Two links may lead to one definition of their address. */
function withoutTwins(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ subject, at }) => {
    const twin = `${keyOf(subject)} ${at.line} ${at.column}`;
    return seen.has(twin) ? false : seen.add(twin);
  });
}

/** A file is what it is called, also where its id cannot be read. */
function withOwn(file: AnyParsedFile, mentions: Mention[]): Mention[] {
  const own = ownSubject(file);
  if (own === null || mentions.some(({ role, subject }) => role === 'definition' && subject.kind === own.kind)) return mentions;
  const at = startOf(file.name);
  return [{ subject: own, role: 'definition', at, span: at, inField: true }, ...mentions];
}

function ownSubject({ location }: AnyParsedFile): Subject | null {
  switch (location.kind) {
    case 'page':
      return { kind: 'page', id: qualified(location, 'page', location.id) };
    case 'film':
      return { kind: 'film', id: qualified(location, 'film', location.id) };
    case 'module':
      return { kind: 'module', id: qualified(location, 'module', location.module) };
    case 'package':
      return { kind: 'package', id: location.package };
    case 'suggested-path':
    case 'local-path':
      return { kind: 'path', id: qualified(location, 'path', location.id) };
    case 'figure':
      return { kind: 'figure', id: qualified(location, 'figure', location.name) };
    default:
      return null;
  }
}

/** What stands at a point, the narrowest first; of two as narrow, the film before the block that shows it. */
export function mentionsAt(mentions: readonly Mention[], point: { line: number; column: number }): Mention[] {
  const width = (span: Place) => span.endColumn - span.column;
  return mentions.filter(({ span }) => width(span) > 0 && holds(span, point)).sort((a, b) => width(a.span) - width(b.span));
}
