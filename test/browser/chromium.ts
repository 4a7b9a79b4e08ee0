import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A real browser, of its own for each file of tests. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(inject('browser'));
