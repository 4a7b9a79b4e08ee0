import { fileURLToPath } from 'node:url';
import { schemas } from '@stifinner/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, schemas: Object.values(schemas) });
const isReport = ajv.getSchema(schemas.report.$id)!;
const report = (...args: string[]) => runProgram(['report', ...args]);
const soundOrFaulty = (status: number | null) => expect([0, 1]).toContain(status);

describe('the report of the sample content', () => {
  const { status, stdout } = report('--format', 'json');
  const told = JSON.parse(stdout);

  test('is what the schema says', () => {
    soundOrFaulty(status);
    expect(isReport(told) || isReport.errors).toBe(true);
    expect(told.pages.length).toBeGreaterThan(40);
    expect(told.totals.pages.count).toBe(told.pages.length);
    expect(told.totals.films.count).toBe(told.films.length);
    expect(told.totals.sources.count).toBe(told.sources.length);
  });

  test('has the measured length of a film that is there', () => {
    const made = told.films.filter((film: { place: string }) => film.place === 'file');
    expect(made.length).toBeGreaterThan(0);
    for (const { seconds } of made) expect(Math.abs(seconds.measured - seconds.stated)).toBeLessThan(3);
  });

  test.each(['films', 'pages', 'sources', 'figures'])('has %s alone', (part) => {
    const alone = JSON.parse(report('--format', 'json', '--part', part).stdout);
    expect(isReport(alone) || isReport.errors).toBe(true);
    expect(alone[part]).toEqual(told[part]);
    expect(Object.keys(alone).sort()).toEqual(['packages', part, 'refused', 'totals'].sort());
  });

  test('fits a terminal of 100 columns, and loses no id', () => {
    const { stdout: text } = report();
    const lines = text.split('\n');
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
    for (const title of ['Filmer', 'Sider og lederstøtte', 'Kilder', 'Bilder']) expect(lines).toContain(title);
    expect(text).toContain(`I alt ${told.totals.pages.count}: `);
  });

  test.each([
    ['films', 'id,title,status,place,stated_seconds,'],
    ['pages', 'id,kind,module,title,status,review_by,'],
    ['sources', 'id,title,kind,perspective,access,'],
  ])('has %s as CSV', (part, head) => {
    const { stdout: csv, status: ended } = report('--format', 'csv', '--part', part);
    soundOrFaulty(ended);
    expect(csv.startsWith(head)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    for (const { id } of told[part]) expect(csv).toContain(`\r\n${id},`);
  });

  test('has the map of each package, as an outline and as CSV too', () => {
    const pages = told.pages.filter(({ kind }: { kind: string }) => kind === 'page');
    expect(told.totals.map.pages).toBe(pages.length);
    expect(told.map.map((map: { package: string }) => map.package)).toEqual(['lk20', 'multimodal']);
    const outline = report('--part', 'map').stdout;
    const lines = outline.split('\n');
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
    const csv = report('--format', 'csv', '--part', 'map').stdout;
    for (const { id } of pages) {
      expect(outline).toMatch(new RegExp(`^ {4}${id.slice(id.indexOf('/') + 1)} `, 'm'));
      expect(csv).toContain(`\r\n${id},`);
    }
    for (const place of ['_kart/lk20/index.html', '_kart/multimodal/index.html']) expect(outline).toContain(place);
    expect(outline).toContain('veien-videre må komme etter introduksjon, verdier, laereplaner, dybdelaering, tverrfaglig');
  });

  test('has what is said of each picture, in each language', () => {
    expect(told.figures.length).toBeGreaterThan(2);
    expect(told.totals.figures.shown).toBe(told.figures.length);
    const { stdout: csv } = report('--format', 'csv', '--part', 'figures');
    expect(csv.startsWith('file,in,width,height,language,alt,caption\r\n')).toBe(true);
    for (const { file, in: text, size, languages } of told.figures)
      for (const { language, alt } of languages) {
        expect(alt).toMatch(/.{20}/);
        expect(csv).toContain(`${file},${text},${size.width},${size.height},${language},`);
        expect(csv).toContain(alt);
      }
  });
});

test('what was refused is named, and ends in 1', () => {
  const root = fileURLToPath(new URL('rules/shape/unknown-field/tree', import.meta.url));
  const { status, stdout, stderr } = report(root);
  expect(status).toBe(1);
  expect(stdout).toContain('Ikke med, fordi filen har feil');
  expect(stderr).toMatch(/^Det er \d+ feil i innholdet\. Se dem med stifinner check\.\n$/);
});

test.each([
  [['--format', 'csv'], /--part: films, pages, sources, figures/],
  [['--format', 'xml'], /text, json, csv/],
  [['--part', 'schools'], /films, pages, sources, figures/],
  [['/finnes/ikke'], /finnes ikke/],
])('%j is wrong usage', (args, said) => {
  const { status, stdout, stderr } = report(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
});
