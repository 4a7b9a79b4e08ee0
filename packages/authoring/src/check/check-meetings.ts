import { type Diagnostic, diagnose } from '@stifinner/core';
import type { ParsedMeeting } from '../mdx/parsed-body.ts';
import type { PackageShelf } from './shelf.ts';

/** A meeting fits in the common time of a school, and is worth sitting down for. */
const meetingMinutes = { least: 15, most: 120 } as const;
/** What each one gets, at the least, in a round where all speak in turn. */
const turnMinutes = 0.5;

/** A meeting has a chair, a length that a school has room for, and rounds that each one gets a word in. */
export function checkMeetings(shelf: PackageShelf): Diagnostic[] {
  return [...shelf.modules.values()].flatMap(({ leader: { original } }) =>
    original?.body?.sound ? original.body.meetings.flatMap(checkMeeting) : [],
  );
}

function checkMeeting({ id, roles, rounds, at }: ParsedMeeting): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const minutes = rounds.reduce((sum, round) => sum + round.minutes.typical, 0);
  if (minutes > meetingMinutes.most) faults.push(diagnose('meeting/too-long', at, { id, minutes, limit: meetingMinutes.most }));
  // A round of no minutes is told by itself.
  if (minutes < meetingMinutes.least && rounds.every((round) => round.minutes.most > 0))
    faults.push(diagnose('meeting/too-short', at, { id, minutes, limit: meetingMinutes.least }));
  if (!roles.some(({ name }) => name === 'chair')) faults.push(diagnose('meeting/no-chair', at, { id }));
  for (const [index, { rule, size, minutes: given }] of rounds.entries()) {
    const people = Number((size ?? '').split('-')[0]);
    if (rule !== 'round-without-comment' || given.most === 0 || given.most >= people * turnMinutes) continue;
    faults.push(diagnose('meeting/round-too-short', at, { id, round: index + 1, size: people, most: given.most }));
  }
  return faults;
}
