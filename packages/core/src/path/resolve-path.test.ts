import type { Path, Step } from '@stifinner/schemas';
import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { orderCases } from '../testing/order-cases.ts';
import { referenceCases } from '../testing/reference-cases.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { walkCases } from '../testing/walk-cases.ts';
import { told, writtenPath } from '../testing/written.ts';
import { resolvePath } from './resolve-path.ts';
import type { ResolvedPath } from './resolved-path.ts';

const index = indexCatalog(sampleCatalog);
const resolve = (steps: Step[], rest: Partial<Path> = {}) => {
  const entry = writtenPath(steps, rest);
  const { value, diagnostics } = resolvePath(index, entry);
  return { value, diagnostics, told: told(entry, diagnostics), walk: walkOf(value) };
};
const walkOf = ({ steps }: ResolvedPath): string => steps.map(({ slug }) => slug).join(' ');

const verdier: Step = { page: 'lk20/verdiloftet' };
const dybde: Step = { page: 'lk20/hva-er-dybdelaering' };

describe('resolvePath', () => {
  test.each([...walkCases, ...orderCases, ...referenceCases])('$name', ({ steps, rest, walk, told: expected }) => {
    const resolved = resolve(steps, rest);
    expect(resolved.walk).toBe(walk);
    expect(resolved.told).toEqual(expected);
  });

  test('leaving out a section takes along what stands inside it, and shows what it saves', () => {
    const { value } = resolve([verdier, { ...dybde, omit: ['bakgrunn', 'sammenlign'], because: 'I fjor.' }]);
    const step = value.steps.find(({ slug }) => slug === 'hva-er-dybdelaering');
    expect(step?.minutes).toEqual({ alone: { least: 11, typical: 11, most: 11 }, pair: { least: 5, typical: 5, most: 5 } });
    expect(value.leftOut).toEqual([
      {
        kind: 'block',
        id: 'lk20/hva-er-dybdelaering#bakgrunn',
        because: 'I fjor.',
        minutes: { alone: { least: 13, typical: 16, most: 18 } },
      },
      {
        kind: 'block',
        id: 'lk20/hva-er-dybdelaering#sammenlign',
        because: 'I fjor.',
        minutes: { group: { least: 0, typical: 10, most: 15 } },
      },
    ]);
  });

  test('minutes count for whom they are for', () => {
    const { value } = resolve([
      verdier,
      { page: 'lk20/hva-er-dybdelaering', omit: ['film', 'eksempel', 'sammenlign', 'bakgrunn'], because: 'I fjor.' },
    ]);
    expect(value.minutes.byAudience.teacher).toEqual(value.minutes.total);
    expect(value.minutes.byAudience.leader).toEqual({
      alone: { least: 4, typical: 4, most: 4 },
      group: { least: 90, typical: 90, most: 90 },
    });
    expect(value.minutes.byAudience.owner).toEqual({});
  });

  test('a page that is left out of its module, but taken by itself, is not left out', () => {
    const { value } = resolve([
      { module: 'lk20/verdier', except: ['lk20/tre-utsagn', 'lk20/verdiloftet'], because: 'Senere.' },
      verdier,
    ]);
    expect(value.leftOut.map(({ id }) => id)).toEqual(['lk20/tre-utsagn']);
  });

  test('what was refused blocks the path that needs it', () => {
    expect(resolve([verdier, { module: 'lk20/tverrfaglig' }]).value.blockedBy).toEqual(['content/lk20/tverrfaglig/odelagt.mdx']);
    expect(resolve([verdier, { module: 'lk20/tverrfaglig', except: ['lk20/odelagt'], because: 'Nei.' }]).value.blockedBy).toEqual(
      [],
    );
    expect(resolve([verdier, { page: 'lk20/ring-a' }]).value.blockedBy).toEqual(['content/lk20/moved.yaml']);
  });

  test('uses names each thing by kind', () => {
    expect(resolve([{ block: 'lk20/hva-er-dybdelaering#film' }, verdier]).value.uses).toEqual([
      'film:lk20/hva-er-dybdelaering',
      'meeting:lk20/mote-verdier',
      'module:lk20/dybdelaering',
      'module:lk20/verdier',
      'page:lk20/hva-er-dybdelaering',
      'page:lk20/verdiloftet',
    ]);
  });

  test('notes and texts are taken from what was made into HTML, and never raw', () => {
    const entry = writtenPath([{ ...verdier, note: 'Ta <med>' } as Step, { text: '*Husk*', title: 'Før' }]);
    const { value } = resolvePath(index, { ...entry, html: { '/steps/1/text': '<p><em>Husk</em></p>' } });
    expect(value.steps[0]?.note).toBe('<p>Ta &lt;med&gt;</p>');
    expect(value.steps.at(-1)).toMatchObject({
      kind: 'text',
      title: 'Før',
      html: '<p><em>Husk</em></p>',
      minutes: {},
      slug: 'for',
    });
  });

  test('what went out of the package says so in its place', () => {
    const step = resolve([verdier, { page: 'lk20/utgatt', note: 'Vår' }]).value.steps.at(-1);
    expect(step).toMatchObject({ kind: 'text', title: 'Utgått', note: '<p>Vår</p>' });
    expect(step?.kind === 'text' && step.html).toBe(
      '<p>Innholdet er &lt;foreldet&gt;.</p><p>Utgått i versjon 1.1.0: <code>lk20/utgatt</code></p>',
    );
  });
});

describe('what a finding says', () => {
  const first = (steps: Step[]) => resolve(steps).diagnostics[0];
  test.each([
    [
      [verdier, { page: 'lk20/verdilofte' }],
      'Uventet side `lk20/verdilofte`, forventet id-en til en side i pakken `lk20`',
      'Mente du `lk20/verdiloftet`?',
    ],
    [
      [verdier, { page: 'verdiloftet' }],
      'Uventet side `verdiloftet`, forventet id-en til en side i en av pakkene `lk20` og `multimodal`',
      'Sett pakken foran: `lk20/verdiloftet`.',
    ],
    [
      [verdier, { page: 'lk20/elevstemmer' }],
      'Uventet side `lk20/elevstemmer`, forventet id-en til en side i pakken `lk20`',
      '`lk20/elevstemmer` er en film. Skriv `film: lk20/elevstemmer`.',
    ],
    [
      [verdier, { page: 'lk20/toString' }],
      'Uventet side `lk20/toString`, forventet id-en til en side i pakken `lk20`',
      'Rett id-en, med pakken foran, som `page: lk20/a-laere-a-laere`. Finnes siden ikke lenger, så ta id-en ut av stien.',
    ],
    [
      [{ module: 'lk20/veien-videre' }, { module: 'lk20/verdier' }],
      'Uventet modul `lk20/verdier` etter `lk20/veien-videre`, forventet den før',
      'Regel 1 og 2 for rekkefølgen i `lk20`: Overordnet del er forståelsesrammen. Den samler trådene. Flytt steg 2 foran steg 1.',
    ],
    [
      [{ page: 'lk20/status' }, { block: 'lk20/status#snakk' }, verdier, { module: 'lk20/laereplaner' }],
      'Uventet modul `lk20/veien-videre` før `lk20/verdier` og `lk20/laereplaner`, forventet den etterpå',
      'Regel 1 og 2 for rekkefølgen i `lk20`: Overordnet del er forståelsesrammen. Den samler trådene. Flytt steg 1 og 2 til etter steg 4.',
    ],
    [
      [dybde],
      'Uventet modul `lk20/dybdelaering` uten `lk20/verdier`, forventet modulen `lk20/verdier` i stien',
      'Dette går dere glipp av: Begrunnelsen ligger i verdiene. Ta med modulen, eller la det stå slik om dere har valgt det.',
    ],
  ] as [Step[], string, string][])('%j', (steps, message, help) => {
    expect(first(steps)?.message).toBe(message);
    expect(first(steps)?.help).toBe(help);
  });
});
