import type { LinkStep, TextStep } from '@stifinner/schemas';
import type { RecordedMove } from '../catalog/index-catalog.ts';
import { localOf } from '../ids.ts';
import { slugOf } from '../slug.ts';
import { escapeText, htmlAt, noteAt, type PathReading, type Stop } from './path-reading.ts';

/** In no module, for everybody, and without minutes of its own. */
const outside = { module: null, part: null, minutes: {}, audience: [] };

/** The school's own text. */
export function takeText(reading: PathReading, { text, title }: TextStep, number: number): Stop[] {
  const pointer = `/steps/${number}/text`;
  const step = { ...outside, kind: 'text' as const, title: title ?? null, html: htmlAt(reading, pointer, text), note: null };
  return [{ written: number, pointer, slug: slugOf(title ?? '', 'tekst'), merged: false, step }];
}

/** A link to something outside. */
export function takeLink(reading: PathReading, { link, note }: LinkStep, number: number): Stop[] {
  const step = { ...outside, kind: 'link' as const, title: link.title, url: link.url, note: noteAt(reading, number, note) };
  return [{ written: number, pointer: `/steps/${number}/link`, slug: slugOf(link.title, 'lenke'), merged: false, step }];
}

/**
 * What stands where something went out of the package, so that a reader sees that it is gone, and the school's note is
 * kept. Its few words read the same in bokmål and nynorsk.
 */
export function removedStop(move: RecordedMove, written: number, pointer: string, note: string | null): Stop {
  const reason = move.note === undefined ? '' : `<p>${escapeText(move.note)}</p>`;
  const html = `${reason}<p>Utgått i versjon ${escapeText(move.since)}: <code>${escapeText(move.id)}</code></p>`;
  return {
    written,
    pointer,
    slug: localOf(move.id),
    merged: false,
    step: { ...outside, kind: 'text', title: 'Utgått', html, note },
  };
}
