import { localOf, workForms } from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import { textTable } from './text-table.ts';

type Module = PackageMap['modules'][number];
type Part = Module['parts'][number];
type Range = PackageMap['total'];

/** A package's map for a terminal: an outline with minutes and what builds on what, then order, sums, paths and what is missing. */
export function mapText(map: PackageMap): string {
  const columns = [{ head: 'Modul, del, side' }, { head: 'Slag' }, { head: 'Minutter' }, { head: 'Bygger på', most: 34 }];
  const lines = [
    `Kart: ${map.title} (${map.package})`,
    '',
    textTable(
      columns,
      map.modules.flatMap((module) => moduleRows(module, map)),
    ),
    '',
    `I alt ${minutes(map.total)} minutter: ${byForm(map)}`,
    ...section('Rekkefølgen', orderLines(map)),
    ...section('Foreslåtte stier', map.paths.map(pathLine)),
    ...section('Mangler', map.missing.map(gapLine)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

function moduleRows(module: Module, map: PackageMap): string[][] {
  const required = map.edges.filter(({ kind, to }) => kind === 'module' && to === module.id);
  return [
    [localOf(module.id), 'modul', minutes(module.total), named(required)],
    ...module.parts.flatMap((part) => partRows(part, map)),
    ...module.meetings.map((meeting) => [`  ${localOf(meeting.id)}`, 'møte', minutes(meeting.total), '']),
  ];
}

const partRows = (part: Part, map: PackageMap): string[][] => [
  [`  ${part.id}`, 'del', '', ''],
  ...part.pages.map(({ id, kind, total }) => {
    const required = map.edges.filter((edge) => edge.kind === 'page' && edge.to === id);
    return [`    ${localOf(id)}`, pageKinds[kind], minutes(total), named(required)];
  }),
  ...part.refused.map((id) => [`    ${localOf(id)}`, 'har feil', '', '']),
  ...part.meetings.map((meeting) => [`    ${localOf(meeting.id)}`, 'møte', minutes(meeting.total), '']),
];

const pageKinds: Record<Part['pages'][number]['kind'], string> = {
  film: 'film',
  reading: 'lesing',
  reflection: 'refleksjon',
  discussion: 'samtale',
  practice: 'utprøving',
};

const named = (edges: PackageMap['edges']): string =>
  edges.map(({ from, hard }) => `${localOf(from)}${hard ? ' (må)' : ''}`).join(', ');

/** What is usual, and from the least to the most: `35 (30–47)`. */
const minutes = ({ least, typical, most }: Range): string =>
  least === most ? String(Math.round(typical)) : `${Math.round(typical)} (${Math.round(least)}–${Math.round(most)})`;

const forms = { alone: 'alene', pair: 'par', group: 'gruppe', plenary: 'plenum', practice: 'utprøving' };

const byForm = (map: PackageMap): string =>
  workForms.flatMap((form) => (map.minutes[form] ? `${forms[form]} ${Math.round(map.minutes[form].typical)}` : [])).join(', ');

/** What comes before a module, by the rules of order. */
const orderLines = (map: PackageMap): string[] =>
  map.modules.flatMap(({ id }) => {
    const before = map.edges.filter(({ kind, to }) => kind === 'order' && to === id);
    const hard = before.filter((edge) => edge.hard).map(({ from }) => localOf(from));
    const soft = before.filter((edge) => !edge.hard).map(({ from }) => localOf(from));
    const said = [
      hard.length > 0 && `må komme etter ${hard.join(', ')}`,
      soft.length > 0 && `bør komme etter ${soft.join(', ')}`,
    ];
    return before.length === 0 ? [] : [`${localOf(id)} ${said.filter(Boolean).join('; ')}`];
  });

const pathLine = ({ id, total, takes, meetings, languages }: PackageMap['paths'][number]): string =>
  `${localOf(id)}: sider ${takes.length}, møter ${meetings.length}, minutter ${minutes(total)}, språk ${languages.join(' ')}`;

const most = 2;

/** Where something is missing, the first few by name. */
const gapLine = ({ what, language, where }: PackageMap['missing'][number]): string => {
  const shown = where.slice(0, most).map((key) => localOf(key.slice(key.indexOf(':') + 1)));
  const rest = where.length - shown.length;
  return `${gaps[what]}${language === null ? '' : ` på ${language}`}: ${where.length} (${shown.join(', ')}${rest > 0 ? ` og ${rest} til` : ''})`;
};

const gaps: Record<PackageMap['missing'][number]['what'], string> = {
  refused: 'har feil, og er ikke med',
  'translation-missing': 'finnes ikke',
  'translation-stale': 'eldre enn originalen',
  'not-published': 'ikke ferdig',
  'film-planned': 'film som ikke er laget',
  'captions-missing': 'film uten teksting',
  'transcript-missing': 'film uten tekst',
  'audio-description-missing': 'film uten synstolking',
  'meeting-missing': 'modul uten lederstøtte eller møte',
  'perspectives-few': 'modul med færre enn to perspektiver',
  'open-research-missing': 'modul uten åpen forskning',
  'source-unused': 'kilde som ikke er i bruk',
};
