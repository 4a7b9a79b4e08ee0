import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that tests drive. */
    browser: BrowserToStart;
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chrome or Chromium, or null. */
function installed(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macs].find((file) =>
    existsSync(file),
  );
  return found ?? null;
}

/** How a browser is started. */
export interface BrowserToStart {
  executablePath: string;
  args: string[];
}

/**
 * A real browser: the one that is installed, or the one that came with the dependencies, which is unpacked here, and brings
 * its own system libraries when it believes that it is on a bare server.
 */
export async function realBrowser(): Promise<BrowserToStart> {
  const own = installed();
  if (own) return { executablePath: own, args: quiet };
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // In a single process, the browser would end with the first page that is closed.
  const args = bundled.args.filter((each) => each !== '--single-process');
  return { executablePath: await bundled.executablePath(), args: [...args, ...quiet] };
}

/** Finds a browser once for all tests. */
export default async function findBrowser(project: TestProject): Promise<void> {
  project.provide('browser', await realBrowser());
}
