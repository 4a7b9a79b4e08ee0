import type { Impact } from '@stifinner/core/impact';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';
import { heldLines } from './impact-text.ts';
import { LimitedText } from './limited-text.ts';
import { besideLines, pathLine, type Quoting, type School, stepLines, stepNumber, thingLines } from './phrases.ts';
import { headline, isQuiet, restOfSchools, sentences, sinceWords } from './summary-lines.ts';
import { counted, nouns } from './words.ts';

/** What GitHub takes in a comment is 65,536 characters. */
export const commentLimit = 65_000;

/** Of one cell; a school with very much to tell is not to hide the others. */
const cellLimit = 3_000;

const marked: Quoting = { title: (text) => `«${escapeMarkdown(text)}»`, code: codeMarkdown };

/**
 * What a change does, as a comment to a pull request: a heading and tables, at most `commentLimit` characters. What there is
 * no room for is counted. The first line is a comment that a later run finds its own comment by.
 */
export function impactMarkdown(impact: Impact): string {
  const since = escapeMarkdown(sinceWords(impact.since));
  const mark = '<!-- stifinner impact -->';
  if (isQuiet(impact)) return `${mark}\n\n### Ingenting er endret for leserne\n\nSammenlignet med ${since}.\n`;
  const text = new LimitedText(commentLimit, `${mark}\n\n### ${headline(impact)}\n\n${sentences(impact).join(' ')}\n`);
  text.table('Nye feil og advarsler i pakkene', ['', 'Sted', 'Funn'], impact.diagnostics.map(diagnosticRow));
  const stopped = impact.schools.filter(({ held, diagnostics }) => (held.after && !held.before) || diagnostics.length > 0);
  text.table('Skoler med nye feil og advarsler', ['Skole', 'Hva'], stopped.map(stoppedRow));
  text.table(
    'I pakkene',
    ['Hva', 'Endring', 'Skoler'],
    impact.things.map((thing) => [
      `${nouns[thing.kind][0]} ${marked.title(thing.title)}<br>${codeMarkdown(thing.id)}`,
      cell(thingLines(thing, marked)),
      String(thing.schools),
    ]),
  );
  text.table(
    'Oversettelser som er blitt eldre enn originalen',
    ['Språk', 'Side', 'Oversetter', 'Originalen er'],
    impact.translations.map(({ language, id, title, translates, revision, because }) => [
      language,
      `${marked.title(title)}<br>${codeMarkdown(id)}`,
      `revisjon ${translates}`,
      because === 'older-revision' ? `revisjon ${revision}` : `revisjon ${revision}, men med nye ord`,
    ]),
  );
  text.table('Skolene', ['Skole', 'Det leserne ser'], impact.schools.flatMap(schoolRow));
  return text.end([...restOfSchools(impact), `Sammenlignet med ${since}.`].join(' '));
}

/** Lines in one cell, as many as there is room for. */
function cell(lines: readonly string[]): string {
  let text = '';
  for (const [number, line] of lines.entries()) {
    if (text.length + line.length > cellLimit)
      return `${text}<br>… og ${counted(lines.length - number, ['linje', 'linjer'])} til`;
    text += number === 0 ? line : `<br>${line}`;
  }
  return text;
}

const diagnosticRow = ({ severity, file, line, code, message }: Impact['diagnostics'][number]): string[] => [
  severity === 'error' ? 'feil' : 'advarsel',
  `${codeMarkdown(`${file}:${line}`)}`,
  cell([escapeMarkdown(message), codeMarkdown(code)]),
];

const nameCell = ({ id, name }: School): string =>
  name === id ? codeMarkdown(id) : `${escapeMarkdown(name)}<br>${codeMarkdown(id)}`;

const stoppedRow = (school: School): string[] => [
  nameCell(school),
  cell([
    ...heldLines(school.held, codeMarkdown),
    ...school.diagnostics.map((found) => `${diagnosticRow(found).slice(0, 2).join(' ')}: ${escapeMarkdown(found.message)}`),
  ]),
];

function schoolRow(school: School): string[][] {
  const lines = [
    ...(school.change === 'changed' ? [] : [school.change === 'new' ? 'skolen er ny' : 'skolen er borte']),
    ...(school.held.before && !school.held.after ? heldLines(school.held) : []),
    ...besideLines(school, marked),
    ...school.paths.flatMap((path) => [
      `<b>${pathLine(path, marked)}</b>`,
      ...path.steps.flatMap((step) => {
        const [first, ...rest] = stepLines(step, marked);
        return [`${stepNumber(step)} ${first}`, ...rest.map((line) => `– ${line}`)];
      }),
      ...path.leftOutGone.map((id) => `${codeMarkdown(id)}, som stien utelater, er borte`),
    ]),
  ];
  return lines.length === 0 ? [] : [[nameCell(school), cell(lines)]];
}
