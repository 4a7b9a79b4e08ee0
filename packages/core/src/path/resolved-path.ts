import type { Audience, Language } from '@stifinner/schemas';
import type { SubjectKey } from '../ids.ts';
import type { SharedMinutes } from '../minutes/by-audience.ts';
import type { MinutesByForm } from '../minutes/minutes.ts';

/** A learning path with every reference followed, meetings placed and minutes summed. */
export interface ResolvedPath {
  id: string;
  /** Of its title, reason, notes and text steps. */
  language: Language;
  title: string;
  why: string;
  basedOn: string | null;
  /** The walk, in order. */
  steps: ResolvedStep[];
  leftOut: LeftOut[];
  minutes: PathMinutes;
  /** The pages, films, meetings and modules that the walk meets, sorted: `page:lk20/x`, `film:lk20/x`. */
  uses: SubjectKey[];
  /** Files that were refused and that the path needs: it cannot be walked until they are mended. Sorted. */
  blockedBy: string[];
}

export type PathMinutes = SharedMinutes;

interface StepCommon {
  /** From 1. */
  number: number;
  /** Its place in the address of the path: `a-laere-a-laere`; unique in the path. */
  slug: string;
  /** Qualified; null for a text or link step, and for a film that no page shows. */
  module: string | null;
  /** Id inside the module. */
  part: string | null;
  minutes: MinutesByForm;
  /** Empty for a text or link step: it is for all, and takes no time. */
  audience: Audience[];
  /** The local note as HTML. */
  note: string | null;
}

export type ResolvedStep =
  | (StepCommon & { kind: 'page'; page: string; omitted: OmittedBlock[] })
  | (StepCommon & { kind: 'film'; film: string })
  | (StepCommon & { kind: 'block'; page: string; block: string })
  | (StepCommon & { kind: 'meeting'; meeting: string; placedBy: 'path' | 'part' })
  | (StepCommon & { kind: 'text'; title: string | null; html: string })
  | (StepCommon & { kind: 'link'; title: string; url: string });

export interface OmittedBlock {
  block: string;
  because: string;
  minutes: MinutesByForm;
}

/** What the path leaves out of what it takes from, with the school's reason. */
export interface LeftOut {
  kind: 'page' | 'block' | 'meeting';
  /** Qualified; a block as `lk20/side#blokk`. */
  id: string;
  because: string;
  minutes: MinutesByForm;
}
