import { indexCatalog, type School } from '@stifinner/core';
import { describe, expect, it } from 'vitest';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { samplePlan } from '../testing/sample-school.ts';
import { statesCatalog, statesPlan } from '../testing/sample-states.ts';
import { schoolView } from '../view/school-view.ts';
import { cutTemplate } from './cut.ts';
import { fillPage } from './fill-page.ts';
import { closeRegion, hole, htmlHole, openRegion } from './marks.ts';

/** What a template comes to on the page at `address`. */
function at(address: string, template: string, school: Partial<School> = {}): string {
  const plan = samplePlan(school);
  const planned = plan.pages.find((page) => page.address === address);
  if (planned === undefined) throw new Error(`No page at ${address} among ${plan.pages.map((page) => page.address).join(' ')}`);
  return fillPage(cutTemplate(template), schoolView(indexCatalog(sampleCatalog), plan), planned);
}

const portal = { outside: 'portal', portal: 'https://portal.example/' } as const;
const region = (name: string, inner: string, argument = '') => `${openRegion(name, argument)}${inner}${closeRegion(name)}`;

describe('addresses', () => {
  it.each([
    ['the front page', '', {}, '.'],
    ['a path', 'host-2026/', {}, '..'],
    ['a step', 'host-2026/dybde/', {}, '../..'],
    ['the leader page', 'bibliotek/prove/modul/dybdelaering/leder/', {}, '../../../../..'],
    ['the not-found page of a site with no address', '404.html', {}, ''],
    ['the not-found page of a site in a folder', '404.html', { address: 'https://x.example/sti/' }, '/sti'],
  ])('lead from %s to the root', (_, address, school, base) => {
    expect(at(address, hole('base'), school)).toBe(base);
  });

  it.each([
    ['in the same path', 'host-2026/dybde/', 'page:prove/elevstemmer', {}, '../../host-2026/elevstemmer/'],
    ['with a block', 'host-2026/elevstemmer/', 'page:prove/dybde#eksempel', {}, '../../host-2026/dybde/#eksempel'],
    ['from the library to the library', 'bibliotek/prove/', 'page:prove/dybde', {}, '../../bibliotek/prove/side/dybde/'],
    ['from a path to the library', 'host-2026/dybde/', 'film:prove/dybde', {}, '../../bibliotek/prove/film/dybde/'],
    ['from outside to a path, where there is no library', '', 'page:prove/dybde', portal, './host-2026/dybde/'],
    ['to the portal', 'host-2026/dybde/', 'film:prove/dybde', portal, 'https://portal.example/bibliotek/prove/film/dybde/'],
    ['to the nearest list', 'host-2026/dybde/', 'film:prove/borte', {}, '../../bibliotek/prove/'],
  ])('lead %s', (_, address, key, school, href) => {
    expect(at(address, hole('link', key), school)).toBe(href);
  });

  it('stand in the school’s own text too', () => {
    expect(at('host-2026/for-dere-begynner/', htmlHole('step.html'))).toBe(
      '<p>Velkommen. Les <a href="../../host-2026/dybde/">siden</a> først.</p>',
    );
  });
});

describe('a step', () => {
  it('knows its neighbours in the path', () => {
    const walk =
      region('first', 'first ') +
      region('previous', `${hole('step.title')} < `) +
      hole('step.title') +
      region('next', ` > ${hole('step.title')}`) +
      region('last', ' last');
    expect(at('host-2026/for-dere-begynner/', walk)).toBe('first Før dere begynner > Elevstemmer');
    expect(at('host-2026/mote-2/', walk)).toBe('Vurderingsplanen vår < Hele modulen last');
  });

  it('shows a block, or why it is left out, and in the library always the block', () => {
    const block =
      region('shown', 'shown', 'sammenlign') +
      region('omitted', `${hole('omission.title')}: ${hole('omission.because')}`, 'sammenlign');
    expect(at('host-2026/dybde/', block)).toBe('Fra eksempler til tegn: Vi gjorde den i fjor.');
    expect(at('bibliotek/prove/side/dybde/', block)).toBe('shown');
  });

  it('says which earlier step a page builds on', () => {
    expect(at('host-2026/dybde/', region('earlier-step', hole('step.number'), 'prove/elevstemmer'))).toBe('2');
    expect(at('bibliotek/prove/side/dybde/', region('earlier-step', hole('step.number'), 'prove/elevstemmer'))).toBe('');
  });

  it('is marked where it exists only in another language', () => {
    const row = region('step-in-other-language', `${hole('step.language')}: ${hole('step.only-in')}`);
    expect(at('host-2026/dybde/', row, { language: 'nn' })).toBe('nb: Finst berre på bokmål');
    expect(at('host-2026/elevstemmer/', row, { language: 'nn' })).toBe('');
  });

  it('is marked where it is a page that may be skipped', () => {
    const row = region('each-run', region('each-step', `${hole('step.title')}${region('step-optional', ' (valgfri)')}, `));
    const planned = statesPlan({});
    const path = planned.pages.find(({ address }) => address === 'host-2026/')!;
    const rows = fillPage(cutTemplate(row), schoolView(indexCatalog(statesCatalog), planned), path).split(', ');
    expect(rows).toContain('En side med alt (valgfri)');
    expect(rows.filter((each) => each.endsWith('(valgfri)'))).toHaveLength(1);
  });
});

describe('a path', () => {
  it('groups its steps by module, and keeps steps without one where they stand', () => {
    const runs = region('each-run', `${hole('run.title')}(${region('each-step', `${hole('step.number')} `)})`);
    expect(at('host-2026/', runs)).toBe('Fra skolen(1 )Verdier og prinsipper(2 )Dybdelæring(3 4 5 6 7 8 )');
  });

  it('is marked where it is suggested in another language', () => {
    const nynorsk: Partial<School> = { language: 'nn', paths: ['prove/forslag', 'host-2026'] };
    const card = region(
      'each-path',
      `<h3 lang="${hole('path.language')}">${hole('path.title')}</h3>${region('path-in-other-language', hole('path.only-in'))}`,
    );
    expect(at('', card, nynorsk)).toBe(
      '<h3 lang="nb">Forslaget</h3>Finst berre på bokmål<h3 lang="nn">Dybdelæring på tvers</h3>',
    );
    const row = `${hole('step.language')} ${hole('step.title')}: ${htmlHole('step.html')}`;
    expect(at('forslag/for-dere-begynner/', row, nynorsk)).toBe('nb Før dere begynner: <p>Velkommen.</p>');
    expect(at('', card)).toBe('<h3 lang="nb">Dybdelæring på tvers</h3>');
  });

  it('escapes what the school wrote', () => {
    expect(at('host-2026/', `<p title="${hole('path.why')}">${hole('school.name')}</p>`)).toBe(
      '<p title="Ståstedsanalysen viste at elevene ikke ser sammenhengen mellom fag &amp; &quot;temaer&quot;.">Å &amp; "Ø" skole</p>',
    );
  });
});

describe('the library', () => {
  it('tells which paths take a page in', () => {
    const row = region('each-in-paths', `${hole('path.title')} ${hole('step.number')} ${hole('step.href')}`);
    expect(at('bibliotek/prove/side/dybde/', row)).toBe('Dybdelæring på tvers 3 ../../../../host-2026/dybde/');
  });

  it('is there or not', () => {
    const nav = region('has-library', hole('place', 'library')) + region('has-portal', hole('school.portal'));
    expect(at('', nav)).toBe('./bibliotek/');
    expect(at('', nav, portal)).toBe('https://portal.example/');
  });
});
