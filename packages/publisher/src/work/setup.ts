import type { Language } from '@stifinner/core';
import type { MediaAddresses } from '../shared/write-media.ts';
import type { DrawnPages } from '../template/load-template.ts';

/** How sites find what they share. */
export type SharedMode =
  /** Each site has a link `_shared` to the shared folder. */
  | 'linked'
  /** Sites lie side by side on one host, and their pages point to `../_shared`. */
  | 'one-host'
  /** Each site has a shared folder of its own, with what it needs. */
  | 'standalone';

/** What a worker is told once. */
export interface WorkerSetup {
  root: string;
  out: string;
  mode: SharedMode;
  /** Hash of the program. */
  sources: string;
  /** Hash of the program and of how it was asked to build. */
  program: string;
  /** Key of the content, whose findings are kept in the output folder. */
  content: string;
}

/** What a worker needs to know to make sites. */
export interface Drawn extends DrawnPages {
  /** Names in the shared folder that every site needs, whatever its pages: styles, scripts, fonts. */
  assets: string[];
}

/** A school to check; `inputs` where its own files are as they were when it was last found sound. */
export interface ToCheck {
  id: string;
  inputs: string | null;
}

/** A school to make whole; `standing` where this run has seen that its site is there, and only content may be newer. */
export interface ToPublish {
  id: string;
  inputs: string;
  standing: boolean;
}

/** What is asked of a worker. */
export type Request =
  | { ask: 'check'; schools: ToCheck[] }
  | { ask: 'share'; languages: Language[]; media: MediaAddresses }
  | { ask: 'begin'; setup: WorkerSetup }
  | { ask: 'prepare'; drawn: Drawn }
  | { ask: 'publish'; schools: ToPublish[] }
  | { ask: 'close' };
