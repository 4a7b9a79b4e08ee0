import type { WorkForm } from '@stifinner/core';

/** The kinds of page that a skeleton is written for, as in `kind` at the top of a page. */
export type PageKind = 'film' | 'reading' | 'reflection' | 'discussion' | 'practice';

/** What stands in the author's place until the author has written, in one language. */
export interface SkeletonWords {
  package: { purpose: string; moduleTitle: string; partTitle: string };
  module: { purpose: string; partTitle: string };
  /** The two pages of a new package's first module. */
  firstPages: readonly { title: string; kind: PageKind }[];
  page: { summary: string; goal: string; keyPoint: string; how: Record<PageKind, string> };
  /** The text of a page; `source` is what it cites, `film` what it shows. */
  body: Record<PageKind, (given: { source: string; film: string }) => string>;
  leader: {
    title: (module: string) => string;
    summary: string;
    body: (given: { research: string; policy: string }) => string;
  };
  meeting: MeetingWords;
  sources: { research: SourceWords; policy: SourceWords };
  film: { summary: string; question: string; notNeeded: string; lacking: string };
  school: { statement: string };
  path: { title: string; suggestedWhy: string; why: string; before: { title: string; text: string } };
}

export interface MeetingWords {
  title: (part: string) => string;
  purpose: string;
  product: string;
  roles: readonly { name: string; text: string }[];
  rounds: readonly RoundWords[];
}

export interface RoundWords {
  form: WorkForm;
  minutes: number;
  /** The attributes besides, as they are written. */
  rest: string;
  text: string;
}

export interface SourceWords {
  title: string;
  author: string;
}
