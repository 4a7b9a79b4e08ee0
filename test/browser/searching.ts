import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The addresses that a search found, relative to the school's site, in order, in each of the two groups. */
export interface Hits {
  inPath: string[];
  elsewhere: string[];
}

/** Opens a school's search page with `?…`, and waits until it has answered. */
export async function openSearch(page: Page, school: string, asked: string): Promise<void> {
  await page.goto(`${inject('samples').address}${school}/sok/${asked}`);
  await answered(page);
}

/** Waits until the search page has told what it found. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /\d treff|ingen|verkar ikkje|virker ikke/i.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
  );
}

export const statusOf = (page: Page): Promise<string> => page.locator('[data-search-status]').innerText();

/** What a reader sees of the results now. */
export async function shown(page: Page, school: string): Promise<Hits> {
  return page.evaluate(
    (base) => {
      const groups = [...document.querySelectorAll('[data-search-results] section')];
      const links = (group: Element | undefined) =>
        [...(group?.querySelectorAll('li a') ?? [])].map((link) => (link as HTMLAnchorElement).href.slice(base.length));
      const first = groups.find((group) => /stien|stiane/i.test(group.querySelector('h2')?.textContent ?? ''));
      return { inPath: links(first), elsewhere: links(groups.find((group) => group !== first)) };
    },
    `${inject('samples').address}${school}/`,
  );
}

/** Asks for more until there is no more. */
export async function showAll(page: Page): Promise<void> {
  const more = page.locator('[data-search-results] button');
  while ((await more.count()) > 0) {
    const before = await page.locator('[data-search-results] li').count();
    await more.first().click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-search-results] li').length > count, before);
  }
}

/** Everything that a search finds. */
export async function search(page: Page, school: string, query: string): Promise<Hits> {
  await openSearch(page, school, `?q=${encodeURIComponent(query)}`);
  await showAll(page);
  return shown(page, school);
}
