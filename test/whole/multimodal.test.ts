import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '@stifinner/authoring';
import { profiles } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectRoot } from './sample-tree.ts';

const megabyte = 1_000_000;
const filmFiles = (pkg: string): number[] => {
  const folder = join(projectRoot, 'content', pkg, 'films');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mp4') || name.endsWith('.webm'))
    .map((name) => statSync(join(folder, name)).size);
};

let checked: ReturnType<typeof checkContent>;
beforeAll(async () => {
  checked = checkContent(await readFolder(projectRoot), { profile: profiles.strict });
});
const multimodal = () => checked.catalog.packages.find(({ id }) => id === 'multimodal')!;

describe('the second package', () => {
  test('holds for public bodies, and nothing at all is to be said of it', () => {
    expect(checked.diagnostics.filter(({ at }) => at.file.startsWith('content/multimodal/'))).toEqual([]);
  });

  test('has an introduction and two subject modules, each with leader support that has meetings, and some 35 pages', () => {
    const { modules } = multimodal();
    expect(modules.map(({ kind }) => kind)).toEqual(['introduction', 'subject', 'subject']);
    for (const { leaderSupport } of modules) expect(leaderSupport?.meetings.length).toBeGreaterThanOrEqual(3);
    expect(modules.flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(35);
  });

  test('is whole in bokmål and nynorsk, page by page and film by film, and has a page in a third language', () => {
    const { modules, films } = multimodal();
    const pages = modules.flatMap((module) => module.pages);
    const texts = [...pages, ...modules.map(({ leaderSupport }) => leaderSupport!)].map((page) => Object.keys(page.texts));
    for (const written of texts) expect(written).toEqual(expect.arrayContaining(['nb', 'nn']));
    expect(texts.filter((written) => written.includes('en') || written.includes('se'))).toHaveLength(1);
    for (const { media, transcript, questions } of films) {
      expect(Object.keys(media!.captions).sort()).toEqual(['nb', 'nn']);
      expect(Object.keys(transcript!).sort()).toEqual(['nb', 'nn']);
      for (const { text } of questions) expect(Object.keys(text).sort()).toEqual(['nb', 'nn']);
    }
  });

  test('has eighteen to twenty films of two to four minutes, with one or two questions, each small', () => {
    const { films } = multimodal();
    expect(films.length).toBeGreaterThanOrEqual(18);
    for (const { seconds, questions } of films) {
      expect(seconds >= 120 && seconds <= 240).toBe(true);
      expect([1, 2]).toContain(questions.length);
    }
    expect(filmFiles('multimodal')).toHaveLength(films.length);
    for (const size of filmFiles('multimodal')) expect(size).toBeLessThanOrEqual(1.2 * megabyte);
  });

  test('has three suggested paths: across all modules, within one, and of films and talk alone', () => {
    const paths = new Map(multimodal().paths.map(({ id, value }) => [id, JSON.stringify(value.steps)]));
    expect([...paths.keys()]).toEqual(['multimodal/film-og-samtale', 'multimodal/gjennom-hele', 'multimodal/lage-i-eget-fag']);
    expect(paths.get('multimodal/film-og-samtale')).not.toMatch(/"(?:page|module)"/);
    expect(paths.get('multimodal/gjennom-hele')!.match(/"module"/g)).toHaveLength(3);
  });
});

test('the films of both packages are small enough for a repository', () => {
  const all = [...filmFiles('lk20'), ...filmFiles('multimodal')];
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * megabyte);
});

describe('the sample schools', () => {
  const school = (id: string) => checked.schools.find((entry) => entry.id === id)!;
  const taken = (id: string) => school(id).paths.map(({ value }) => JSON.stringify(value.steps));

  test('a path crosses both packages', () => {
    expect(taken('fjellheim').some((steps) => steps.includes('"lk20/') && steps.includes('"multimodal/'))).toBe(true);
  });

  test('a school takes films and their questions alone', () => {
    expect(taken('storhaug').some((steps) => /^\[(?:\{"film":"[^"]+"\},?)+\]$/.test(steps))).toBe(true);
  });

  test('a county has both packages whole', () => {
    expect(school('havlandet').value).toMatchObject({ packages: ['lk20', 'multimodal'], outside: 'included' });
  });
});

test('what a package says in a path that it suggests is not said to be from the school, and the school’s own words are', () => {
  const said = (address: string) => readFileSync(join(inject('samples').out, address, 'index.html'), 'utf8');
  for (const address of [
    'havlandet/film-og-samtale',
    'havlandet/film-og-samtale/skjerm-og-papir',
    'havlandet/film-og-samtale/til-slutt',
  ]) {
    expect(said(address), address).toContain('Fra pakken');
    expect(said(address), address).not.toContain('Fra skolen');
  }
  expect(said('fjellheim/host-2026/for-dere-begynner')).toContain('Fra skolen');
  expect(said('fjellheim/host-2026/verdiloftet-i-praksis')).toContain('Fra skolen');
});

test('the nynorsk school reads nynorsk throughout: nothing in its path stands in another language', () => {
  const folder = join(inject('samples').out, 'liavatn', 'korte-okter');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  for (const name of pages) {
    const html = readFileSync(join(folder, name), 'utf8');
    expect(html, name).toContain('<html lang="nn"');
    expect(html.match(/<(?!link|a\b|html)[^>]*\blang="(?!nn)[^>]*>/g) ?? [], name).toEqual([]);
  }
});
