import type { Block, BodyNode, CatalogMeeting, CatalogRound, Diagnostic, Place, RoleName } from '@stifinner/core';

/** The text of a page or of leader support, as it stands in its file. */
export interface BodySource {
  file: string;
  /** The whole decoded text of the file, without a byte order mark; it may hold CRLF. */
  text: string;
  /** Where the body begins in `text`, in UTF-16 units. */
  bodyOffset: number;
}

/** Where a body stands: a page may not hold meetings. */
export type BodyHome = 'page' | 'leader-support';

/** A block as written: film and source are bare ids, and the minutes of a film are empty until the film is known. */
export type ParsedBlock = Block & { at: Place };

/** A meeting as written, in one language. `html` is block content: `<p>…</p>`. */
export interface ParsedMeeting {
  id: string;
  part: string | null;
  across: CatalogMeeting['across'];
  title: string;
  purpose: string;
  product: string;
  roles: { name: RoleName; html: string }[];
  rounds: (CatalogRound & { html: string })[];
  at: Place;
}

/** Something that the text points to, by the id as written; a picture by the name of its file. */
export interface BodyReference {
  kind: 'film' | 'source' | 'page' | 'part' | 'citation' | 'figure';
  id: string;
  at: Place;
}

/** A body as data: the file of a picture is as written, and what it measures is not known yet. Where `sound` is false it has errors, and what stands in it is not whole. */
export interface ParsedBody {
  nodes: BodyNode[];
  /** In the order of the text; a section comes before the blocks inside it. */
  blocks: ParsedBlock[];
  meetings: ParsedMeeting[];
  references: BodyReference[];
  /** Links to blocks in the same text, by the id as written, each at the whole of the link. */
  blockLinks: { id: string; at: Place }[];
  /** Every id that the text gives to a block or a meeting, a refused one too, so that what points to it is no second fault. */
  declared: { kind: 'block' | 'meeting'; id: string }[];
  diagnostics: Diagnostic[];
  sound: boolean;
}
