import type {
  Audience,
  Basis,
  Change,
  Contributor,
  FilmHost,
  Language,
  LocalisedText,
  Move,
  OrderRule,
  Path,
  School,
  Source,
  Status,
  Weeks,
} from '@stifinner/schemas';
import type { Places } from '../diagnostics/diagnostic.ts';
import type { ByLanguage } from '../language.ts';
import type { MinuteRange, MinutesByForm, WorkForm } from '../minutes/minutes.ts';
import type { BodyNode } from './body.ts';
import type { CatalogFilm } from './film.ts';

/**
 * Everything that was read and found sound, as one JSON-safe value. All ids in it are qualified (`lk20/verdier`), but
 * for parts and blocks, which live inside their module and page. Sorted by id where no order was written.
 */
export interface Catalog {
  packages: CatalogPackage[];
  /** What was refused: its ids are known, so that a reference to it is no second fault. */
  refused: Refused[];
}

export interface Refused {
  kind: 'package' | 'module' | 'page' | 'film' | 'meeting' | 'path' | 'source';
  id: string;
  file: string;
}

/** Where a text comes from, and how far it has come. */
export interface Provenance {
  status: Status;
  /** `2027-08-15`: the day when somebody shall look at it again. */
  reviewBy: string | null;
  contributors: Contributor[];
  /** The newest first. */
  changes: Change[];
}

export interface CatalogPackage {
  id: string;
  file: string;
  title: LocalisedText;
  version: string;
  languages: Language[];
  licence: string;
  purpose: LocalisedText;
  publisher: string | null;
  provenance: Provenance;
  /** The most that the pages of a module which are no choice should take. */
  moduleMinutes: number | null;
  /** Where films may lie, besides Vimeo and YouTube. */
  filmHosts: FilmHost[];
  /** What the perspectives of its sources are called, by their short words; not all have a name. */
  perspectives: Record<string, LocalisedText>;
  /** In shelf order. */
  modules: CatalogModule[];
  /** Module ids in rules are qualified here. */
  order: OrderRule[];
  films: CatalogFilm[];
  sources: Source[];
  /** Ids qualified. */
  paths: SuggestedPath[];
  moved: Move[];
}

export interface CatalogModule {
  id: string;
  file: string;
  kind: 'introduction' | 'subject' | 'closing';
  title: LocalisedText;
  purpose: LocalisedText;
  weeks: Weeks | null;
  leaderWeeks: Weeks | null;
  audience: Audience[];
  requires: ModuleRequirement[];
  parts: CatalogPart[];
  /** In shelf order, over all parts. */
  pages: CatalogPage[];
  leaderSupport: CatalogLeaderSupport | null;
}

export interface CatalogPart {
  /** Unique in its module. */
  id: string;
  title: LocalisedText;
  pages: string[];
}

export interface ModuleRequirement {
  id: string;
  hard: boolean;
  why: LocalisedText;
}

export interface PageRequirement {
  id: string;
  hard: boolean;
  why: string;
}

export interface CatalogPage {
  id: string;
  file: string;
  module: string;
  part: string;
  kind: 'film' | 'reading' | 'reflection' | 'discussion' | 'practice';
  audience: Audience[];
  /** For the page's own text, outside its blocks; worked alone. */
  reading: MinuteRange;
  basis: Basis;
  /** `may`: the short way through the module passes it by. */
  need: 'must' | 'may';
  requires: PageRequirement[];
  cites: string[];
  /** Codes from Grep. */
  curriculum: string[];
  revision: number;
  provenance: Provenance;
  /** In the order of the text; a section comes before the blocks inside it. */
  blocks: Block[];
  texts: ByLanguage<PageText>;
}

export interface PageText {
  title: string;
  summary: string;
  /** How the page is used, in a sentence. */
  how: string | null;
  goals: string[];
  keyPoints: string[];
  body: BodyNode[];
  /** The revision of the original that this translates; null for the original itself. */
  translates: number | null;
  /** Who made this language of it; empty for the original. */
  contributors: Contributor[];
}

export type BlockKind = 'film' | 'reading' | 'reflection' | 'discussion' | 'practice' | 'question' | 'section';

/** An addressable piece of a page. Its minutes are its own; blocks inside a section carry theirs. */
export interface Block {
  id: string;
  kind: BlockKind;
  form: WorkForm;
  minutes: MinutesByForm;
  optional: boolean;
  /** The section that it stands in. */
  inside: string | null;
  /** Qualified id of the film, for a film block. */
  film: string | null;
  /** Id of the source, for a reading block. */
  source: string | null;
  /** For a question: open or closed. */
  question: 'open' | 'closed' | null;
}

export interface CatalogLeaderSupport {
  file: string;
  reading: MinuteRange;
  basis: Basis;
  cites: string[];
  revision: number;
  provenance: Provenance;
  meetings: CatalogMeeting[];
  texts: ByLanguage<LeaderSupportText>;
}

export interface LeaderSupportText {
  title: string;
  summary: string;
  body: BodyNode[];
  translates: number | null;
  contributors: Contributor[];
}

export type RoleName = 'chair' | 'note-taker' | 'process-leader' | 'scope-keeper';

export interface CatalogMeeting {
  id: string;
  module: string;
  /** Null for a meeting of the whole module. */
  part: string | null;
  across: 'subject' | 'grade' | 'team' | 'mixed' | 'staff';
  roles: RoleName[];
  rounds: CatalogRound[];
  /** The sum of the rounds. */
  minutes: MinutesByForm;
  texts: ByLanguage<MeetingText>;
}

export interface CatalogRound {
  form: WorkForm;
  minutes: MinuteRange;
  size: string | null;
  rule: 'round-without-comment' | 'open-discussion' | null;
  output: 'none' | 'keywords' | 'sentence' | 'decision';
}

export interface MeetingText {
  title: string;
  purpose: string;
  product: string;
  /** In the order of `roles`. */
  roles: { html: string }[];
  /** In the order of `rounds`. */
  rounds: { html: string }[];
}

/** A learning path as written, with the places of its parts for diagnostics. */
export interface PathEntry {
  /** `host-2026` for a school's own, `lk20/fire-moter` for a suggested one. */
  id: string;
  file: string;
  /** What it is written in: its package's first language, or its school's (nb where school.yaml was refused). */
  language: Language;
  value: Path;
  places: Places;
  /** Markdown of notes and text steps as HTML, by JSON pointer: `/steps/3/note`. */
  html: Record<string, string>;
}

/** A path that a package suggests; `translations` are the same walk, in the words of the other languages that have it. */
export interface SuggestedPath extends PathEntry {
  translations: PathEntry[];
}

/** A school as read, with its local paths. A fault in its files touches only itself. */
export interface SchoolEntry {
  id: string;
  file: string;
  /** Null where school.yaml was refused. */
  value: School | null;
  places: Places;
  paths: PathEntry[];
  /** Files of the school that have errors: the site is not built from them. */
  faults: string[];
}
