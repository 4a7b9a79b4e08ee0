import type { Diagnostic, Place } from '@stifinner/core';
import { linesOf } from '../text/lines.ts';
import { mask } from './mask.ts';
import type { BodyHome, BodyReference, BodySource, ParsedBlock, ParsedMeeting } from './parsed-body.ts';

/** A body while it is read: where it stands, how offsets become places, and what has been found so far. */
export interface Reading {
  home: BodyHome | 'note';
  /** The body as written. */
  written: string;
  /** The body as the parser sees it; as long as `written`. */
  masked: string;
  /** The place in the file of a span of the body. */
  place: (start: number, end: number) => Place;
  /** Like `place`, cut at the end of the first line. */
  firstLine: (start: number, end: number) => Place;
  diagnostics: Diagnostic[];
  references: BodyReference[];
  blocks: ParsedBlock[];
  meetings: ParsedMeeting[];
  /** Links to blocks on the same page. */
  blockLinks: { id: string; at: Place }[];
  /** A heading of level 2 has come, so that one of level 3 has something to stand under. */
  hasSecondLevel: boolean;
}

/** Begins the reading of a body. The spans of forbidden characters come with it, since masking finds them. */
export function beginReading(source: BodySource, home: Reading['home']) {
  const lines = linesOf(source.file, source.text);
  const written = source.text.slice(source.bodyOffset);
  const masked = mask(written);
  const place = (start: number, end: number) => lines.place(source.bodyOffset + start, source.bodyOffset + end);
  const firstLine = (start: number, end: number) => {
    const breaks = written.slice(start, end).search(/[\r\n]/);
    return place(start, breaks < 0 ? end : start + breaks);
  };
  const reading: Reading = {
    home,
    written,
    masked: masked.text,
    place,
    firstLine,
    diagnostics: [],
    references: [],
    blocks: [],
    meetings: [],
    blockLinks: [],
    hasSecondLevel: false,
  };
  return { reading, forbidden: masked.forbidden };
}

interface Offset {
  offset?: number | undefined;
}

/** The span of a node of the syntax tree, in the body; every node that the parser makes has one. */
export function spanOf(node: { position?: { start: Offset; end: Offset } | undefined }) {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
