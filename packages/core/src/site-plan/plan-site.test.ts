import type { School } from '@stifinner/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PathEntry } from '../catalog/catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { resolveSchool } from '../school/resolve-school.ts';
import { walks } from '../testing/generated-catalogs.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { told, writtenPath, writtenSchool } from '../testing/written.ts';
import { planSite } from './plan-site.ts';
import { templatePages } from './template-pages.ts';

const index = indexCatalog(sampleCatalog);
const host = writtenPath([
  { page: 'lk20/verdiloftet' },
  { film: 'lk20/hva-er-dybdelaering' },
  { block: 'lk20/status#snakk' },
  { text: 'Husk.' },
]);
const plan = (school: Partial<School>, paths: PathEntry[] = [host]) => {
  const entry = writtenSchool(school, paths);
  const resolved = resolveSchool(index, entry);
  const planned = planSite(index, entry, resolved.value);
  return {
    ...planned,
    told: told(entry, planned.diagnostics),
    lines: planned.value.pages.map(({ address, template, step }) => `${address} ${template.key} ${step ?? '-'}`),
  };
};

describe('planSite', () => {
  test('a site with the portal elsewhere has its paths, and the leader’s pages of their modules', () => {
    expect(plan({ outside: 'portal', portal: 'https://portal.example/' }).lines).toEqual([
      ' nb/front/ -',
      '404.html nb/not-found/ -',
      'bibliotek/lk20/modul/dybdelaering/ nb/module/lk20/dybdelaering/ -',
      'bibliotek/lk20/modul/dybdelaering/leder/ nb/leader/lk20/dybdelaering/ -',
      'bibliotek/lk20/modul/veien-videre/ nb/module/lk20/veien-videre/ -',
      'bibliotek/lk20/modul/verdier/ nb/module/lk20/verdier/ -',
      'bibliotek/lk20/modul/verdier/leder/ nb/leader/lk20/verdier/ -',
      'host/ nb/path/ -',
      'host/hva-er-dybdelaering/ nb/film/lk20/hva-er-dybdelaering/ 3',
      'host/mote-verdier/ nb/meeting/lk20/mote-verdier/ 2',
      'host/status-snakk/ nb/block/lk20/status/snakk/ 4',
      'host/tekst/ nb/text/ 5',
      'host/verdiloftet/ nb/page/lk20/verdiloftet/ 1',
      'om/ nb/about/ -',
      'sok/ nb/search/ -',
    ]);
  });

  test('a site with a library has the packages of its paths, or those that it asks for', () => {
    expect(plan({}).value.packages).toEqual(['lk20']);
    expect(plan({ packages: ['multimodal'] }).value.packages).toEqual(['multimodal']);
    const lines = plan({ packages: ['multimodal'] }).lines.filter((line) => line.startsWith('bibliotek/'));
    expect(lines).toContain('bibliotek/ nb/library/ -');
    expect(lines).toContain('bibliotek/multimodal/ nb/package/multimodal/ -');
    expect(lines).toContain('bibliotek/multimodal/side/vurdering-i-kunstfag/ nb/page/multimodal/vurdering-i-kunstfag/ -');
    expect(lines).toContain('bibliotek/lk20/modul/verdier/leder/ nb/leader/lk20/verdier/ -');
    expect(lines.filter((line) => line.startsWith('bibliotek/lk20/side/'))).toEqual([]);
  });

  test('addresses are by kind, the path’s before the library’s', () => {
    const { addresses } = plan({}).value;
    expect(addresses['page:lk20/verdiloftet']).toEqual([
      { path: 'host', address: 'host/verdiloftet/' },
      { path: null, address: 'bibliotek/lk20/side/verdiloftet/' },
    ]);
    expect(addresses['page:lk20/hva-er-dybdelaering']).toEqual([
      { path: null, address: 'bibliotek/lk20/side/hva-er-dybdelaering/' },
    ]);
    expect(addresses['film:lk20/hva-er-dybdelaering']?.[0]).toEqual({ path: 'host', address: 'host/hva-er-dybdelaering/' });
    expect(addresses['leader:lk20/verdier']).toEqual([{ path: null, address: 'bibliotek/lk20/modul/verdier/leder/' }]);
  });

  test('the language is the school’s', () =>
    expect(plan({ language: 'nn' }).value.pages.every(({ template }) => template.language === 'nn')).toBe(true));

  test.each(['bibliotek', 'sok', 'om', '404', '_delt'])('a path cannot be called %s', (id) => {
    const path = writtenPath([{ page: 'lk20/verdiloftet' }], {}, id);
    const { value, diagnostics } = plan({ paths: [id] }, [path]);
    expect(diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}`)).toEqual([
      `school/reserved-path-id sites/skole/paths/${id}.yaml:2`,
    ]);
    expect(value.paths).toEqual([]);
  });

  test('two paths cannot have one address', () => {
    const own = writtenPath([{ page: 'lk20/verdiloftet' }], {}, 'kort');
    const { value, told: said } = plan({ paths: ['kort', 'lk20/kort'] }, [own]);
    expect(said).toEqual(['school/same-address /paths/1']);
    expect(value.paths.map(({ id }) => id)).toEqual(['kort']);
  });

  test('every planned page is among the template pages, and has an address of its own', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom('included' as const, 'portal' as const), ([catalog, path], outside) => {
        const of = indexCatalog(catalog);
        const school = writtenSchool({ outside }, [path]);
        const { value } = planSite(of, school, resolveSchool(of, school).value);
        const keys = new Set(templatePages(catalog, ['nb', 'nn']).map(({ key }) => key));
        expect(value.pages.filter(({ template }) => !keys.has(template.key))).toEqual([]);
        const addresses = value.pages.map(({ address }) => address);
        expect(addresses).toEqual([...new Set(addresses)].sort());
        expect(addresses.filter((address) => !/^(|404\.html|.*\/)$/.test(address))).toEqual([]);
        expect(
          Object.values(value.addresses)
            .flat()
            .every(({ address }) => addresses.includes(address)),
        ).toBe(true);
      }),
    );
  });
});

test('templatePages has each once, for each language', () => {
  const pages = templatePages(sampleCatalog, ['nb', 'nn', 'nb']);
  const keys = pages.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)].sort());
  expect(keys.filter((key) => key.startsWith('nb/')).length).toBe(keys.length / 2);
  expect(pages.find(({ key }) => key === 'nb/block/lk20/hva-er-dybdelaering/film/')).toEqual({
    key: 'nb/block/lk20/hva-er-dybdelaering/film/',
    kind: 'block',
    language: 'nb',
    subject: 'lk20/hva-er-dybdelaering#film',
  });
});
