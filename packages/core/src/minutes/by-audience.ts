import type { Audience } from '@stifinner/schemas';
import { sumMinutes } from './arithmetic.ts';
import type { MinutesByForm } from './minutes.ts';

export const audiences: readonly Audience[] = ['teacher', 'leader', 'plan-group', 'owner', 'partner'];

/** Teachers meet, and the leader leads. */
export const meetingAudience: readonly Audience[] = ['teacher', 'leader'];

/** Minutes in all, and for each audience what is for it: something for two audiences counts in full for both. */
export interface SharedMinutes {
  total: MinutesByForm;
  byAudience: Record<Audience, MinutesByForm>;
}

/** Shares minutes out by whom they are for. */
export function minutesByAudience(work: { minutes: MinutesByForm; audience: readonly Audience[] }[]): SharedMinutes {
  const forAudience = (audience: Audience) =>
    sumMinutes(work.filter((each) => each.audience.includes(audience)).map(({ minutes }) => minutes));
  return {
    total: sumMinutes(work.map(({ minutes }) => minutes)),
    byAudience: {
      teacher: forAudience('teacher'),
      leader: forAudience('leader'),
      'plan-group': forAudience('plan-group'),
      owner: forAudience('owner'),
      partner: forAudience('partner'),
    },
  };
}
