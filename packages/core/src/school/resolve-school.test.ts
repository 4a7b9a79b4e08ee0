import type { School } from '@stifinner/schemas';
import { describe, expect, test } from 'vitest';
import type { PathEntry, SuggestedPath } from '../catalog/catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { buildCatalog } from '../testing/build-catalog.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { told, writtenPath, writtenSchool } from '../testing/written.ts';
import { resolveSchool } from './resolve-school.ts';

const index = indexCatalog(sampleCatalog);
const host = writtenPath([{ page: 'lk20/verdiloftet' }]);
const resolve = (school: Partial<School>, paths: PathEntry[] = [host], faults: string[] = []) => {
  const entry = writtenSchool(school, paths, faults);
  const { value, diagnostics } = resolveSchool(index, entry);
  return { value, ids: value.map(({ id }) => id), told: told(entry, diagnostics), help: diagnostics[0]?.help };
};

describe('resolveSchool', () => {
  test.each([
    ['its own and suggested ones, in its order', { paths: ['lk20/kort', 'host'] }, ['lk20/kort', 'host'], [], undefined],
    ['a slip in its own', { paths: ['host', 'hosst'] }, ['host'], ['school/unknown-path /paths/1'], 'Mente du `host`?'],
    [
      'a slip in a suggested one',
      { paths: ['host', 'lk20/korrt'] },
      ['host'],
      ['school/unknown-path /paths/1'],
      'Mente du `lk20/kort`?',
    ],
    [
      'a suggested one without its package',
      { paths: ['host', 'kort'] },
      ['host'],
      ['school/unknown-path /paths/1'],
      'Mente du `lk20/kort`?',
    ],
    ['nothing like it', { paths: ['host', 'toString'] }, ['host'], ['school/unknown-path /paths/1'], 'Skolen har `host`.'],
    ['the same twice', { paths: ['host', 'host'] }, ['host'], ['school/repeated-path /paths/1'], 'Ta bort stien det ene stedet.'],
    [
      'a package that is not there',
      { packages: ['lk20', 'lk200'] },
      ['host'],
      ['school/unknown-package /packages/1'],
      'Mente du `lk20`?',
    ],
    ['a package that was refused', { packages: ['halv'], paths: ['host', 'halv/sti'] }, ['host', 'halv/sti'], [], undefined],
  ] as [string, Partial<School>, string[], string[], string | undefined][])('%s', (_, school, ids, expected, help) => {
    const resolved = resolve(school);
    expect(resolved.ids).toEqual(ids);
    expect(resolved.told).toEqual(expected);
    expect(resolved.help).toBe(help);
  });

  test('a path of its own that it does not show', () => {
    const entry = writtenPath([{ page: 'lk20/verdiloftet' }], {}, 'utkast');
    const { diagnostics } = resolveSchool(index, writtenSchool({}, [host, entry]));
    expect(diagnostics.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      'school/unlisted-path sites/skole/paths/utkast.yaml',
    ]);
  });

  test('a path whose file was refused is no second fault, and waits for it', () => {
    const { value, told: said } = resolve({ paths: ['host', 'broken'] }, [host], ['sites/skole/paths/broken.yaml']);
    expect(said).toEqual([]);
    expect(value[1]).toMatchObject({ id: 'broken', steps: [], blockedBy: ['sites/skole/paths/broken.yaml'] });
  });

  test('a suggested path with errors is told of by its package, and holds the school back', () => {
    const faulty = indexCatalog(buildCatalog({ p: { modules: {}, paths: [writtenPath([{ page: 'p/borte' }], {}, 'p/sti')] } }));
    const { value, diagnostics } = resolveSchool(faulty, writtenSchool({ paths: ['p/sti'] }));
    expect(diagnostics).toEqual([]);
    expect(value[0]?.blockedBy).toEqual(['content/p/paths/sti.yaml']);
  });

  test('a suggested path is in the school’s language, where it is written in that', () => {
    const nb = writtenPath([{ page: 'p/a' }], { title: 'Kort' }, 'p/sti');
    const nn = { ...writtenPath([{ page: 'p/a' }], { title: 'Stutt' }, 'p/sti'), language: 'nn' as const };
    const pkg = { modules: { m: { parts: { del: { a: {} } } } } };
    const titles = (path: PathEntry | SuggestedPath, language: 'nb' | 'nn') => {
      const both = indexCatalog(buildCatalog({ p: { ...pkg, paths: [path] } }));
      const { value } = resolveSchool(both, writtenSchool({ paths: ['p/sti'], language }));
      return value.map(({ title, language: written }) => `${title} ${written}`);
    };
    expect(titles({ ...nb, translations: [nn] }, 'nn')).toEqual(['Stutt nn']);
    expect(titles({ ...nb, translations: [nn] }, 'nb')).toEqual(['Kort nb']);
    expect(titles(nb, 'nn')).toEqual(['Kort nb']);
  });

  test('a school that was refused has no paths', () => {
    expect(resolveSchool(index, { ...writtenSchool({}, [host]), value: null })).toEqual({ value: [], diagnostics: [] });
  });
});
