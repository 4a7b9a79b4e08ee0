import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { statesInBrowser } from './states-in-browser.ts';

const states = statesInBrowser();

/** What a page says, as its reader sees it. */
const saidOn = (page: Page) => page.locator('main').innerText();

describe('a page in a language that no interface is in', () => {
  const path = 'bibliotek/prove/side/alt/';
  const alsoIn = (page: Page) =>
    page.locator('.also-in').evaluateAll((all) =>
      all.map((each) => {
        const link = each.querySelector('a')!;
        return [each.textContent?.trim(), link.lang, link.hreflang, new URL(link.href).pathname];
      }),
    );

  test('is led to from its page, in a path and in the library, and back', async () => {
    const page = await states.browser.newPage();
    const beneath = [
      ['Også på nordsamisk: Davvisámegiella', 'se', 'se', `/${path}se/`],
      ['Også på engelsk: English', 'en', 'en', `/${path}en/`],
    ];
    const home = ['Også på bokmål: Bokmål', 'nb', 'nb', `/${path}`];
    for (const [address, expected] of [
      ['host-2026/alt/', beneath],
      [path, beneath],
      [`${path}en/`, [home, beneath[0]]],
      [`${path}se/`, [home, beneath[1]]],
      ['host-2026/hos-andre/', []],
    ] as const) {
      await page.goto(states.address + address);
      expect(await alsoIn(page), address).toEqual(expected);
    }
    await page.close();
  });

  test('is in it, whole, in the frame of the school', async () => {
    const page = await states.browser.newPage();
    await page.goto(`${states.address}${path}en/`);
    expect(await page.title()).toContain('A page with everything');
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    const langOf = (text: string) =>
      page
        .locator('main')
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    for (const text of [
      'A page with everything',
      'We can tell one sign from another',
      'A sign is not a proof',
      'Vinegar and oil',
    ])
      expect(await langOf(text), text).toBe('en');
    for (const text of ['Mål', 'Ta med dere dette', 'Kilder', 'Om innholdet', 'For hvem', 'Velg et svar', 'Last ned filmen'])
      expect(await langOf(text), text).toBe('nb');
    const said = await saidOn(page);
    expect(said).not.toContain('finnes ikke på bokmål');
    expect(said).not.toContain('eldre enn originalen');
    expect(said).toContain('Piera Sara (oversetter)');
    expect(said).toMatch(/Stien «.*», steg 1 av 5/);
    await page.goto(`${states.address}${path}se/`);
    expect(await saidOn(page)).toContain('Oversettelsen er eldre enn originalen på bokmål.');
    await page.close();
  });

  test('has questions that answer in it, and say what is right in the language of the school', async () => {
    const page = await states.browser.newPage();
    await page.goto(`${states.address}${path}en/`);
    const quiz = page.locator('[data-quiz]').first();
    const said = quiz.locator('[data-feedback]');
    const langs = () =>
      said.evaluate((element) => [element, ...element.children].map((each) => each.closest('[lang]')?.getAttribute('lang')));
    await quiz.getByRole('button', { name: 'Se tilbakemeldingen' }).click();
    expect(await said.textContent()).toBe('Velg et svar først.');
    expect(await langs()).toEqual(['nb']);
    await quiz.locator('input').first().check();
    await quiz.getByRole('button', { name: 'Se tilbakemeldingen' }).click();
    expect(await said.innerText()).toMatch(/^(?:Riktig|Ikke helt)\. ./);
    expect((await langs()).at(-1)).toBe('nb');
    await page.close();
  });

  test('has its film with captions in it, else in the school’s, marked', async () => {
    const page = await states.browser.newPage();
    const tracks = () =>
      page
        .locator('video')
        .first()
        .locator('track')
        .evaluateAll((all) => all.map((each) => `${(each as HTMLTrackElement).srclang}${(each as HTMLTrackElement).default}`));
    await page.goto(`${states.address}${path}en/`);
    expect(await tracks()).toEqual(['entrue', 'nbfalse']);
    expect(await saidOn(page)).toContain('Det av filmen som ikke er oversatt til engelsk, står her på bokmål.');
    await page.goto(`${states.address}${path}se/`);
    expect(await tracks()).toEqual(['nbtrue', 'enfalse']);
    expect(await saidOn(page)).toContain('Det av filmen som ikke er oversatt til nordsamisk, står her på bokmål.');
    await page.goto(`${states.address}${path}`);
    expect(await tracks()).toEqual(['nbtrue', 'enfalse']);
    expect(await saidOn(page)).not.toContain('ikke er oversatt');
    await page.close();
  });
});
