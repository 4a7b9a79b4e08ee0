import { ParsedBefore, type SourceFile } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import { type Edition, makeEdition } from './content/edition.ts';
import { ReadAgain } from './content/read-again.ts';
import { areSame } from './content/same-files.ts';
import { type Watching, watchContent } from './content/watch-content.ts';
import { openDrawing } from './drawing/live-program.ts';
import type { EditorLink } from './findings/editor-link.ts';
import { ChangeFeed } from './http/change-feed.ts';
import { type Listening, listen } from './http/listen.ts';
import { handle } from './http/route.ts';
import { LiveHandbook } from './http/send-handbook.ts';
import type { Live } from './live.ts';
import { KeptPages } from './pages/kept-pages.ts';
import { firstAddress } from './pages/plain-page.ts';
import { Stage } from './pages/stage.ts';
import { LiveSearch } from './search/live-search.ts';
import { liveSite } from './sites/live-site.ts';
import { entranceOf, type SiteName, sitesOf } from './sites/site-address.ts';

export interface DevOptions {
  /** A folder with `content/` and `sites/`. */
  root: string;
  /** The port to listen on; the next free one where it is taken, any for 0. */
  port: number;
  /** The site that `/` leads to; where there is none, the first school, else the first package. */
  home: SiteName | null;
  /** The language that the author is spoken to in. */
  language: 'nb' | 'en';
  /** Opens a place in the author's editor. */
  link: EditorLink;
  /** Says a diagnostic in the author's language. */
  say?: (diagnostic: Diagnostic) => Diagnostic;
  /** The day that deadlines are held against: `2026-11-22`. Asked for at each change. */
  today: () => string;
  /** Told when pages must first be packed for drawing, which takes some seconds, once for each version of the program. */
  onPacking?: () => void;
  /** Told of each check: when the server starts, and after every change. `milliseconds` from the first sign of the change. */
  onEdition?: (edition: Edition, milliseconds: number) => void;
  /** Told of what went wrong that is no fault in content. */
  onFault?: (fault: unknown) => void;
}

export interface Dev {
  /** `http://localhost:4321/` */
  address: string;
  port: number;
  /** Every site that there is, with the address here where an author comes in to it. */
  sites: () => { name: SiteName; title: string; address: string }[];
  close: () => Promise<void>;
}

/** Reads and checks the content, and shows its sites on this machine until it is closed. Rejects where it cannot start. */
export async function startDev(options: DevOptions): Promise<Dev> {
  const { root, language, link, today, say = (found) => found } = options;
  const { onPacking = () => {}, onEdition = () => {}, onFault = () => {} } = options;
  const reader = new ReadAgain(root);
  const before = new ParsedBefore();
  let number = 0;
  let day = today();
  const checked = (files: readonly SourceFile[]): Edition => {
    day = today();
    number += 1;
    return makeEdition(number, files, day, before);
  };
  const began = performance.now();
  const [drawing, first] = await Promise.all([openDrawing(onPacking), reader.read().then(checked)]);
  onEdition(first, performance.now() - began);
  const live: Live = {
    root,
    stage: new Stage(first, root, drawing.drawingOf),
    kept: new KeptPages(),
    feed: new ChangeFeed(),
    search: new LiveSearch(),
    handbook: new LiveHandbook(),
    assets: drawing.assets,
    telling: { language, link, say },
    home: (edition) => homeOf(edition, options.home),
    onFault,
  };
  live.feed.tell(live.stage.name);
  const catchUp = inTurn(async () => {
    const noticed = performance.now();
    const files = await reader.read();
    if (today() === day && areSame(live.stage.edition.files, files)) return;
    const edition = checked(files);
    live.stage = new Stage(edition, root, drawing.drawingOf);
    live.feed.tell(live.stage.name);
    onEdition(edition, performance.now() - noticed);
  }, onFault);
  let watching: Watching | null = null;
  let listening: Listening;
  try {
    watching = await watchContent(root, catchUp, onFault);
    // What was written between the reading and the watching is read now.
    catchUp();
    listening = await listen((request, response) => void handle(live, request, response), options.port);
  } catch (error) {
    await watching?.close();
    live.feed.close();
    throw error;
  }
  const address = `http://localhost:${listening.port}/`;
  const sites = () =>
    sitesOf(live.stage.edition).map((name) => ({
      name,
      title: live.stage.site(name)?.title ?? '',
      address: `${address}${entranceOf(name).slice(1)}`,
    }));
  const close = async () => {
    await watching?.close();
    live.feed.close();
    await listening.close();
    await live.search.close();
  };
  return { address, port: listening.port, sites, close };
}

const homeOf = (edition: Edition, home: SiteName | null): string =>
  home !== null && liveSite(edition, home) !== null ? entranceOf(home) : firstAddress(edition);

/** Runs one at a time; a call while it runs has it run once more when it is done. What it throws is told, and ends nothing. */
function inTurn(work: () => Promise<void>, onFault: (fault: unknown) => void): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await work().catch(onFault);
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
