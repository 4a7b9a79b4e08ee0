import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { type Code, rulePage, rules } from '@stifinner/core';
import { englishRules } from '@stifinner/core/english';
import { buildHandbook, handbookName } from '@stifinner/handbook';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { drawHandbook, drawings } from '../../packages/handbook/src/build/draw-handbook.ts';
import { everyFile } from './every-file.ts';

const built = (): string => join(inject('samples').out, handbookName);
const codes = Object.keys(rules) as Code[];

describe('the handbook', () => {
  let pages: Map<string, string>;
  beforeAll(() => {
    const names = readdirSync(built(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    pages = new Map(names.map((name) => [name.replace(/index\.html$/, ''), readFileSync(join(built(), name), 'utf8')]));
  });

  test('has a page for each rule in bokmål and in English, with its title and a wrong and a right example', () => {
    for (const code of codes) {
      const [nb = '', en = ''] = [pages.get(rulePage(code, 'nb')), pages.get(rulePage(code, 'en'))];
      expect(nb).toContain('<html lang="nb"');
      expect(en).toContain('<html lang="en"');
      expect(headingOf(nb)).toBe(rules[code].title.replaceAll('`', ''));
      expect(headingOf(en)).toBe(englishRules[code].title.replaceAll('`', ''));
      for (const page of [nb, en])
        expect(page, code).toMatch(/example-wrong.*class="finding".*example-right.*class="(?:mended|file-lists)"/s);
    }
    expect(pages.size).toBeGreaterThan(2 * codes.length);
  });

  test('links only to what is there, and in a way that holds wherever it lies', () => {
    const ids = new Map(
      [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken: string[] = [];
    for (const [page, html] of pages) {
      for (const [, link = ''] of html.matchAll(/\s(?:href|src|data-root)="([^"]*)"/g)) {
        if (link.startsWith('https://')) continue;
        const [way = '', id] = link.split('#');
        const target = way === '' ? page : posix.join(page, way).replace(/^\.\/?$/, '');
        const isThere = pages.has(target) || existsSync(join(built(), target));
        if (link.startsWith('/') || target.startsWith('..') || !isThere || (id && !ids.get(target)?.has(id)))
          broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('is the same, byte for byte, when it is drawn again', async () => {
    const name = `again-${process.pid}`;
    const again = join(drawings, name);
    try {
      await drawHandbook(name);
      expect(everyFile(join(again, 'site'))).toEqual(everyFile(built()));
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});

describe('a build of it', () => {
  const out = mkdtempSync(join(tmpdir(), 'stifinner-handbook-'));
  afterAll(() => rmSync(out, { recursive: true }));
  const times = () => [...everyFile(out).keys()].map((name) => [name, statSync(join(out, name)).mtimeMs]);

  test('that stands whole writes nothing', async () => {
    expect((await buildHandbook(out)).isUnchanged).toBe(false);
    expect(everyFile(join(out, handbookName))).toEqual(everyFile(built()));
    const before = times();
    expect((await buildHandbook(out)).isUnchanged).toBe(true);
    expect(times()).toEqual(before);
  });

  test('where a page is gone and another was cut short is made whole, and nothing else is left', async () => {
    rmSync(join(out, handbookName, rulePage('page/not-listed', 'nb'), 'index.html'));
    writeFileSync(join(out, handbookName, 'index.html'), '<!doctype html>');
    expect((await buildHandbook(out)).isUnchanged).toBe(false);
    expect(everyFile(join(out, handbookName))).toEqual(everyFile(built()));
    expect(readdirSync(join(out, '.releases', '.handbook'))).toHaveLength(1);
  });
});

const headingOf = (html: string): string => unescaped((/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, ''));

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
