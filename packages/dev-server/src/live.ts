import type { Edition } from './content/edition.ts';
import type { Drawing } from './drawing/live-program.ts';
import type { Telling } from './findings/findings-of-page.ts';
import type { ChangeFeed } from './http/change-feed.ts';
import type { LiveHandbook } from './http/send-handbook.ts';
import type { KeptPages } from './pages/kept-pages.ts';
import type { Stage } from './pages/stage.ts';
import type { LiveSearch } from './search/live-search.ts';

/** What answers draw on. The stage is another after each change; the rest lasts as long as the server. */
export interface Live {
  root: string;
  stage: Stage;
  kept: KeptPages;
  feed: ChangeFeed;
  search: LiveSearch;
  handbook: LiveHandbook;
  assets: Drawing['assets'];
  telling: Telling;
  /** Where `/` leads, given the content as it is. */
  home: (edition: Edition) => string;
  /** Told of a fault of ours, or of the machine's, that ended no more than one answer. */
  onFault: (fault: unknown) => void;
}
