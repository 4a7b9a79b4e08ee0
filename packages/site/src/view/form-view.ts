import {
  type Audience,
  audiences,
  type MinuteRange,
  type MinutesByForm,
  totalMinutes,
  type WorkForm,
  workForms,
} from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';
import { aboutText, spanText } from './minutes-text.ts';

/** One work form's share of some work, in words and as a piece of a bar. */
export interface FormView {
  form: WorkForm;
  minutes: MinuteRange;
  label: string;
  typical: string;
  /** Empty where it is no more than the typical. */
  range: string;
  /** Where its piece of the bar begins, and how long it is, in percent. */
  start: string;
  share: string;
}

/** The work forms that take time, in their order. */
export function formViews(minutes: MinutesByForm, t: Messages): FormView[] {
  const whole = totalMinutes(minutes).typical;
  let before = 0;
  const views: FormView[] = [];
  for (const form of workForms) {
    const range = minutes[form];
    if (range === undefined || range.most === 0) continue;
    views.push({
      form,
      minutes: range,
      label: t.forms[form],
      typical: aboutText(range, t),
      range: spanText(range, t),
      start: percent(before, whole),
      share: percent(range.typical, whole),
    });
    before += range.typical;
  }
  return views;
}

export interface AudienceView {
  label: string;
  typical: string;
  range: string;
}

/** The audiences that have work, with what it takes. */
export function audienceViews(minutes: Record<Audience, MinutesByForm>, t: Messages): AudienceView[] {
  return audiences.flatMap((audience) => {
    const range = totalMinutes(minutes[audience]);
    if (range.most === 0) return [];
    return [{ label: capitalised(t.audiences[audience]), typical: aboutText(range, t), range: spanText(range, t) }];
  });
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 10_000) / 100}%`;
}
