import { rules } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { locate } from './locate.ts';

describe('locate', () => {
  test.each([
    ['content/lk20/package.yaml', { kind: 'package', package: 'lk20' }],
    ['content/lk20/references.yaml', { kind: 'references', package: 'lk20' }],
    ['content/lk20/moved.yaml', { kind: 'moved', package: 'lk20' }],
    ['content/lk20/paths/kort.yaml', { kind: 'suggested-path', package: 'lk20', id: 'kort' }],
    ['content/lk20/paths/kort.nn.yaml', { kind: 'suggested-path-translation', package: 'lk20', id: 'kort', language: 'nn' }],
    ['content/lk20/films/f/film.yaml', { kind: 'film', package: 'lk20', id: 'f' }],
    ['content/lk20/films/f/film.nb.vtt', { kind: 'film-file', package: 'lk20', film: 'f', name: 'film.nb.vtt' }],
    ['content/lk20/figures/tre-spor.webp', { kind: 'figure', package: 'lk20', name: 'tre-spor.webp' }],
    ['content/lk20/figures/tre-spor.svg', { kind: 'figure', package: 'lk20', name: 'tre-spor.svg' }],
    ['content/lk20/verdier/module.yaml', { kind: 'module', package: 'lk20', module: 'verdier' }],
    ['content/lk20/verdier/leder.mdx', { kind: 'leader-support', package: 'lk20', module: 'verdier' }],
    [
      'content/lk20/verdier/leder.nn.mdx',
      { kind: 'leader-support-translation', package: 'lk20', module: 'verdier', language: 'nn' },
    ],
    ['content/lk20/verdier/side.mdx', { kind: 'page', package: 'lk20', module: 'verdier', id: 'side' }],
    [
      'content/lk20/verdier/side.se.mdx',
      { kind: 'page-translation', package: 'lk20', module: 'verdier', id: 'side', language: 'se' },
    ],
    ['sites/skole/school.yaml', { kind: 'school', school: 'skole' }],
    ['sites/skole/paths/host.yaml', { kind: 'local-path', school: 'skole', id: 'host' }],
  ])('%s', (name, location) => {
    expect(locate(name)).toEqual({ location, diagnostics: [] });
  });

  test.each([
    'content/README.md',
    'content/lk20/LICENSE',
    'content/notat.md',
    'content/lk20/notat.md',
    'content/lk20/verdier/README.md',
    'content/lk20/films/readme.md',
    'sites/skole/README',
    'content/LICENSE.md',
  ])('%s is a note, which nobody reads', (name) => expect(locate(name)).toEqual({ location: null, diagnostics: [] }));

  test.each([
    ['content/lk20/pakke.yml', undefined],
    ['content/lk20/packge.yaml', 'package.yaml'],
    ['content/lose.yaml', undefined],
    ['content/lk20/verdier/modul.yaml', 'module.yaml'],
    ['content/lk20/verdier/side.no.mdx', 'side.nb.mdx'],
    ['content/lk20/verdier/side.nn.nb.mdx', 'side.nb.mdx'],
    ['content/lk20/verdier/dypere/side.mdx', undefined],
    ['content/lk20/films/film.yaml', undefined],
    ['content/lk20/films/f/film.yml', 'film.yaml'],
    ['content/lk20/figures/tre-spor.PNG', 'tre-spor.png'],
    ['content/lk20/figures/tre-spor.jpeg', 'tre-spor.jpg'],
    ['content/lk20/figures/tre-spor', undefined],
    ['content/lk20/figures/tre-spor.drawio', undefined],
    ['content/lk20/figures/verdier/tre-spor.png', undefined],
    ['content/lk20/paths/kort.yml', 'kort.yaml'],
    ['content/lk20/paths/kort.md', undefined],
    ['content/lk20/paths/kort.en.yaml', undefined],
    ['content/lk20/paths/kort.no.yaml', 'kort.nb.yaml'],
    ['content/lk20/paths/kort.nn.nb.yaml', undefined],
    ['content/lk20/paths/kort.nn.yml', 'kort.nn.yaml'],
    ['content/lk20/package.yml', 'package.yaml'],
    ['content/lk20/module.yml', undefined],
    ['content/lk20/verdier/module.yml', 'module.yaml'],
    ['content/lk20/verdier/notat.md', 'notat.mdx'],
    ['content/lk20/verdier/leder.md', 'leder.mdx'],
    ['content/lk20/films/notat.md', undefined],
    ['content/lk20/films/f/notat.md', undefined],
    ['sites/skole/notat.md', undefined],
    ['sites/skole/school.yml', 'school.yaml'],
    ['sites/skole/paths/host.yml', 'host.yaml'],
    ['sites/skole/logo.png', undefined],
    ['sites/skole/skole.yaml', undefined],
    ['sites/skole/paths/mappe/host.yaml', undefined],
    ['annet/x.yaml', undefined],
  ])('%s is a file that nobody knows', (name, near) => {
    const { location, diagnostics } = locate(name);
    expect(location).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/unknown']);
    expect(diagnostics[0]?.help).toBe(near === undefined ? rules['file/unknown'].mend : `Mente du \`${near}\`?`);
  });

  test.each([
    ['content/lk20/verdier/Side.mdx', 'side'],
    ['content/lk20/verdier/på-jobb.mdx', 'pa-jobb'],
    ['content/lk20/verdier/pa\u030a-jobb.mdx', 'pa-jobb'],
    ['content/LK20/package.yaml', 'lk20'],
    ['content/lk20/verdier/con.mdx', undefined],
    ['content/lk20/verdier/-side.mdx', 'side'],
    ['content/__proto__/package.yaml', 'proto'],
    ['sites/Min skole/school.yaml', 'min-skole'],
    ['sites/skole/paths/Høst 2026.yaml', 'host-2026'],
  ])('%s is a name that is no id', (name, near) => {
    const { diagnostics } = locate(name);
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/bad-name']);
    expect(diagnostics[0]?.help).toBe(
      near === undefined
        ? 'Velg et annet navn. Windows bruker noen navn selv, som `con` og `nul`.'
        : `Gi den nytt navn, for eksempel \`${near}\`.`,
    );
  });
});
