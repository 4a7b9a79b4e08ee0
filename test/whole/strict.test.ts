import { checkContent } from '@stifinner/authoring';
import { profiles } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { expect, test } from 'vitest';
import { projectRoot } from './sample-tree.ts';

/** Modules of lk20 that are still to be written in nynorsk. */
const inBokmalAlone = ['dybdelaering', 'laereplaner', 'tverrfaglig', 'veien-videre'];

test('the sample content holds for public bodies, but for the nynorsk of modules 2 to 5', async () => {
  const { catalog, diagnostics } = checkContent(await readFolder(projectRoot), { profile: profiles.strict });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lacking = catalog.packages
    .flatMap(({ modules }) => modules)
    .filter(({ id }) => inBokmalAlone.includes(id.replace('lk20/', '')))
    .flatMap(({ pages, leaderSupport, file }) => [
      ...pages.filter(({ texts }) => !texts.nn).map((page) => page.file),
      ...(leaderSupport && !leaderSupport.texts.nn ? [file.replace('module.yaml', 'leder.mdx')] : []),
    ]);
  expect(errors.map(({ code, at }) => `${code} ${at.file}`).sort()).toEqual(
    lacking.map((file) => `translation/missing ${file}`).sort(),
  );
  expect(lacking.length).toBeGreaterThan(30);
});

test('modules 0 and 1 are whole in nynorsk, and lk20 has at least fifty pages and six real films', async () => {
  const { catalog } = checkContent(await readFolder(projectRoot));
  const lk20 = catalog.packages.find(({ id }) => id === 'lk20')!;
  const pages = lk20.modules.flatMap((module) => module.pages);
  expect(pages.length).toBeGreaterThanOrEqual(50);
  for (const module of lk20.modules.slice(0, 2)) {
    expect(module.pages.filter(({ texts }) => !texts.nn)).toEqual([]);
    expect(module.leaderSupport?.texts.nn).toBeDefined();
  }
  const real = lk20.films.filter(({ media }) => media !== null);
  expect(real.length).toBeGreaterThanOrEqual(6);
  for (const { seconds } of real) expect(seconds >= 120 && seconds <= 240).toBe(true);
});

test('no paragraph stands on two pages', async () => {
  const { catalog } = checkContent(await readFolder(projectRoot));
  const met = new Map<string, string>();
  const twice: string[] = [];
  for (const page of catalog.packages.flatMap(({ modules }) => modules.flatMap((module) => module.pages))) {
    for (const text of Object.values(page.texts)) {
      for (const [, paragraph] of JSON.stringify(text.body).matchAll(/<p>(.{40,}?)<\/p>/g)) {
        const before = met.get(paragraph!);
        if (before !== undefined && before !== page.id) twice.push(`${page.id} and ${before}: ${paragraph}`);
        met.set(paragraph!, page.id);
      }
    }
  }
  expect(twice).toEqual([]);
  expect(met.size).toBeGreaterThan(300);
});
