import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../packages/cli/src/serve.ts';
import { launchBrowser } from './chromium.ts';
import { type DrawnStates, drawStates } from './drawn-states.ts';

/** Pages in every state, drawn and served, and a browser to look at them with: there while the tests of a file run. */
export interface StatesInBrowser {
  browser: Browser;
  drawn: DrawnStates;
  address: string;
}

export function statesInBrowser(): StatesInBrowser {
  const states = {} as StatesInBrowser;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    states.drawn = await drawStates('nb');
    server = await serve(states.drawn.folder, 0);
    states.address = server.address;
    states.browser = await launchBrowser();
  });
  afterAll(async () => {
    await states.browser?.close();
    server?.close();
    states.drawn?.remove();
  });
  return states;
}
