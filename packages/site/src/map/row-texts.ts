import { localOf, subjectKey } from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import type { Messages } from '../messages/messages.ts';
import { rangeText } from '../view/minutes-text.ts';
import { sizes } from './module-box.ts';
import { type RowText, titleLines } from './row.ts';

type MappedPart = PackageMap['modules'][number]['parts'][number];

/** The words that the drawing is written in. */
export type MapWords = Messages;

export function pageRow(page: MappedPart['pages'][number], t: MapWords): RowText {
  const { id, title, language, kind, need, status, total } = page;
  const facts = [t.pageKinds[kind], rangeText(total, t)];
  if (need === 'may') facts.push(t.map.optional);
  if (status !== 'published') facts.push(t.statuses[status].toLowerCase());
  return {
    key: subjectKey('page', id),
    kind: 'page',
    icon: kind,
    ...titles(title || localOf(id)),
    language,
    facts: facts.join(' · '),
  };
}

export const meetingRow = ({ id, title, language, total }: MappedPart['meetings'][number], t: MapWords): RowText => ({
  key: subjectKey('meeting', id),
  kind: 'meeting',
  icon: 'meeting',
  ...titles(title || localOf(id)),
  language,
  facts: `${t.meeting.kind} · ${rangeText(total, t)}`,
});

export const refusedRow = (id: string, t: MapWords): RowText => ({
  key: `refused:${id}`,
  kind: 'refused',
  icon: 'left-out',
  ...titles(localOf(id)),
  language: '',
  facts: t.map.refused,
});

const titles = (title: string): Pick<RowText, 'title' | 'lines'> => ({ title, lines: titleLines(title, sizes.column) });
