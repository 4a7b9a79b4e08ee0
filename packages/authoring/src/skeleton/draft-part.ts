import { type CatalogModule, slugOf } from '@stifinner/core';
import { translationMarks } from '../text/unwritten-marks.ts';
import { type Edit, type Ground, refuse, textOf } from './draft.ts';
import { meetingText } from './leader-support.ts';
import { addToList, itemsOf } from './list-edits.ts';
import { partText } from './module-text.ts';
import type { Shelf } from './shelf-of.ts';
import { freeId } from './taken-ids.ts';

/** What a new part changes: the list of parts, and each language of the leader support, which gets a meeting for it. */
export function draftPart(
  page: string,
  title: string,
  module: CatalogModule,
  { language, id: home }: Shelf,
  ground: Ground,
): Edit[] | { refusal: string } {
  const id = slugOf(title, '');
  const written = textOf(ground.files, module.file) ?? '';
  const parts = itemsOf(written, ['parts']) as { id?: unknown }[];
  if (id === '' || parts.some((part) => part.id === id))
    return refuse(
      `Delen «${title}» kan ikke få id-en \`${id}\`: den er tom, eller modulen har den fra før. Velg en annen tittel.`,
    );
  const text = addToList(written, ['parts'], partText(language, { id, title, pages: [page] }));
  if (text === null)
    return refuse(`Stifinner kan ikke legge en del til listen \`parts\` i ${module.file}. Skriv delen der selv.`);
  const meeting = { id: freeId('meeting', `mote-${id}`, home, ground)!, part: id, partTitle: title };
  const support = module.file.replace(/module\.yaml$/, 'leder');
  const leaders = ground.files.filter(({ name }) => name.startsWith(`${support}.`) && name.endsWith('.mdx'));
  const meetings = leaders.map(({ name }): Edit => {
    const own = /leder\.([a-z]+)\.mdx$/.exec(name)?.[1];
    const before = (textOf(ground.files, name) ?? '').trimEnd();
    const translated = own !== undefined && own !== 'nb' && own !== 'nn';
    const written = meetingText(own === 'nb' || own === 'nn' ? own : language, meeting);
    const said = translated ? written.replaceAll(/>(?=\p{L})/gu, `>${translationMarks[own as 'en' | 'se']} `) : written;
    const text = `\n\n${said}`;
    return { name, text: before + (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text), added: [meeting.id] };
  });
  return [{ name: module.file, text, added: [id] }, ...meetings];
}
