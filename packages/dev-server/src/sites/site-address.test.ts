import { expect, test } from 'vitest';
import { addressOfSite, siteIn } from './site-address.ts';

test.each([
  ['/fjellheim/', { school: 'fjellheim' }, ''],
  ['/fjellheim/host-2026/x/', { school: 'fjellheim' }, 'host-2026/x/'],
  ['/fjellheim', { school: 'fjellheim' }, ''],
  ['/_pakke/lk20/nn/bibliotek/', { package: 'lk20', language: 'nn' }, 'bibliotek/'],
  ['/_pakke/lk20/nb/', { package: 'lk20', language: 'nb' }, ''],
])('%s is %j at %j', (address, site, rest) => {
  expect(siteIn(address)).toEqual({ site, rest });
  if (site !== null && address.endsWith('/')) expect(address.startsWith(addressOfSite(siteIn(address)!.site))).toBe(true);
});

test.each(['/', '', '/_stifinner/', '/_kart/lk20/', '/_pakke/lk20/', '/_pakke/lk20/en/', '/_pakke/'])(
  '%j is in no site',
  (address) => expect(siteIn(address)).toBeNull(),
);
