import type { Impact } from '@stifinner/core/impact';
import { besideLines, type Path, pathLine, type Quoting, type School, stepLines, stepNumber, thingLines } from './phrases.ts';
import { headline, isQuiet, restOfSchools, sentences, sinceWords } from './summary-lines.ts';
import { counted, nouns, visible } from './words.ts';

/** Schools that are told in full; of the rest, a line each. */
const inFull = 30;

const plain: Quoting = { title: (text) => `«${visible(text)}»`, code: visible };

/** What a change does, for a terminal: errors first, then packages, then each school that sees it. */
export function impactText(impact: Impact): string {
  const since = visible(sinceWords(impact.since));
  if (isQuiet(impact)) {
    const { all } = impact.summary.schools;
    const schools = all === 0 ? '' : ` Ingen av ${counted(all, ['skole', 'skoler'])} ser noe nytt.`;
    return `Ingenting er endret for leserne siden ${since}.${schools}\n`;
  }
  const parts = [
    [`${headline(impact)}.`, ...sentences(impact), `Sammenlignet med ${since}.`],
    section('Nye feil og advarsler i pakkene', impact.diagnostics.flatMap(diagnosticLines)),
    section(
      'I pakkene',
      impact.things.flatMap((thing) =>
        told(`${nouns[thing.kind][0]} ${visible(thing.id)} ${plain.title(thing.title)}`, [
          ...thingLines(thing, plain),
          ...used(thing.schools),
        ]),
      ),
    ),
    section('Oversettelser som er blitt eldre enn originalen', impact.translations.map(translationLine)),
    section('Skolene', schoolsLines(impact)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [title, ...indented(lines)]);

const indented = (lines: readonly string[], by = 2): string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

const told = (head: string, lines: string[]): string[] => [head, ...indented(lines)];

const used = (schools: number): string[] => (schools === 0 ? [] : [`i stiene til ${counted(schools, ['skole', 'skoler'])}`]);

const diagnosticLines = ({ file, line, column, severity, code, message, help }: Impact['diagnostics'][number]): string[] => [
  `${visible(file)}:${line}:${column} ${severity === 'error' ? 'feil' : 'advarsel'} ${code}`,
  ...indented([...message.split('\n').map(visible), ...(help === null ? [] : [`hjelp  ${visible(help)}`])]),
];

function translationLine({ id, language, title, translates, revision, because }: Impact['translations'][number]): string {
  const why =
    because === 'older-revision'
      ? `oversetter revisjon ${translates}, og originalen er nå ${revision}`
      : `originalen har nye ord, men er fortsatt revisjon ${revision}`;
  return `${language}  ${id} ${plain.title(title)}: ${why}`;
}

function schoolsLines(impact: Impact): string[] {
  const { schools } = impact;
  const short = schools.slice(inFull);
  return [
    ...schools.slice(0, inFull).flatMap(schoolLines),
    ...short.map((school) => `${nameOf(school)}: ${shortly(school)}`),
    ...restOfSchools(impact),
  ];
}

const nameOf = ({ id, name }: School): string => (name === id ? visible(id) : `${visible(name)} (${visible(id)})`);

function schoolLines(school: School): string[] {
  const { change, held, diagnostics, paths } = school;
  const news = { new: ' er ny', gone: ' er borte', changed: '' }[change];
  const lines = [
    ...heldLines(held),
    ...diagnostics.flatMap(diagnosticLines),
    ...besideLines(school, plain),
    ...paths.flatMap((path) => told(pathLine(path, plain), pathLines(path))),
  ];
  return told(`${nameOf(school)}${news}`, lines);
}

export function heldLines({ before, after, by }: School['held'], quote: (file: string) => string = visible): string[] {
  if (after && !before) return [`beholder sitt forrige nettsted til dette er rettet: ${by.map(quote).join(', ')}`];
  return before && !after ? ['kan bygges igjen: feilene er rettet'] : [];
}

const pathLines = ({ steps, leftOutGone }: Path): string[] => [
  ...steps.flatMap((step) => {
    const [first, ...rest] = stepLines(step, plain);
    return [`${stepNumber(step)} ${first}`, ...indented(rest, 3)];
  }),
  ...leftOutGone.map((id) => `${visible(id)}, som stien utelater, er borte`),
];

/** A school in one line, where there are very many. */
function shortly({ held, paths, leading, rewritten }: School): string {
  if (held.after && !held.before) return 'beholder sitt forrige nettsted';
  const steps = paths.reduce((sum, path) => sum + path.steps.length, 0);
  const beside = leading.length + rewritten.length;
  return [
    ...(steps > 0 ? [counted(steps, ['steg er endret', 'steg er endret'])] : []),
    ...(beside > 0 ? [counted(beside, ['side ellers', 'sider ellers'])] : []),
    ...(steps + beside === 0 ? ['endret'] : []),
  ].join(', ');
}
