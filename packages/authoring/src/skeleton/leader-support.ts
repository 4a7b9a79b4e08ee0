import type { Language } from '@stifinner/core';
import { placeholders } from '../text/unwritten-marks.ts';
import type { MeetingWords } from './messages/words.ts';
import { wordsIn } from './messages/words-in.ts';
import { yamlIds, yamlText } from './yaml-text.ts';

/** A meeting that is to be written: its id, the part that it belongs to, and what the part is called. */
export interface NewMeeting {
  id: string;
  part: string;
  partTitle: string;
}

/** leder.mdx: why the module, how to lead it, and a meeting for its first part. */
export function leaderSupport(language: Language, moduleTitle: string, meeting: NewMeeting): string {
  const { leader } = wordsIn(language);
  const { research, policy } = placeholders;
  return `---
title: ${yamlText(leader.title(moduleTitle))}
summary: ${yamlText(leader.summary)}
minutes: { reading: 3, basis: guess }
cites: ${yamlIds([research, policy])}
status: draft
revision: 1
---
${leader.body({ research, policy })}
${meetingText(language, meeting)}`;
}

/** A meeting, as it stands in leder.mdx. */
export function meetingText(language: Language, meeting: NewMeeting): string {
  const words: MeetingWords = wordsIn(language).meeting;
  const title = attribute(words.title(meeting.partTitle));
  return [
    `<Meeting id="${meeting.id}" part="${meeting.part}" across="team" title="${title}" purpose="${words.purpose}" product="${words.product}">`,
    ...words.roles.map(({ name, text }) => `<Role name="${name}">${text}</Role>`),
    ...words.rounds.map(({ form, minutes, rest, text }) => `<Round form="${form}" minutes="${minutes}"${rest}>${text}</Round>`),
    '</Meeting>\n',
  ].join('\n');
}

/** A text as it stands between the quotes of an attribute, which reads an ampersand as the beginning of a code. */
const attribute = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
