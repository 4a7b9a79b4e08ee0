import { relative } from 'node:path';
import type { BuildReport, SchoolOutcome } from '@stifinner/publisher';
import { findings } from './findings.ts';
import { standing } from './folder.ts';
import type { Wording } from './message-language.ts';

const shown = (out: string): string => relative(standing(), out) || '.';
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/**
 * What was checked and built, how long it took, and how to look at it: `start` is the command that shows these very sites,
 * null where they are about to be shown. The last lines say what was not built. The findings are in the language of `wording`.
 */
export function reportBuild(report: BuildReport, out: string, start: string | null, { language, worded }: Wording): string {
  const { counts, diagnostics, sources, schools, orphans, maps, seconds } = report;
  const built = schools.filter(isBuilt);
  const pages = built.reduce((sum, school) => sum + ('pages' in school ? school.pages : 0), 0);
  const width = Math.max(0, ...listed(schools).map((school) => school.id.length));
  const lines = [
    findings(diagnostics.map(worded), sources, counts.files, { language }),
    '',
    `Sjekket ${count(counts.packages, 'kompetansepakke', 'kompetansepakker')} med ${count(counts.pages, 'side', 'sider')} og ${count(counts.paths, 'læringssti', 'læringsstier')}.`,
    `Bygde ${count(built.length, 'nettsted', 'nettsteder')} med ${count(pages, 'side', 'sider')} på ${seconds.toFixed(1).replace('.', ',')} s:`,
    '',
    ...listed(schools).map((school) => `  ${school.id.padEnd(width)}  ${outcomeOf(school, out)}`),
    ...rest(schools),
    ...orphans.map(
      (id) => `  ${id.padEnd(width)}  har ingen mappe i sites/ lenger; nettstedet ligger igjen i ${shown(out)}/${id}/`,
    ),
    '',
  ];
  const missing = schools.length - built.length;
  if (built.length > 0 && start !== null)
    lines.push(`Se på dem med «${start}», eller legg mappene på en hvilken som helst webtjener.`);
  if (maps.length > 0)
    lines.push(`Kart over ${maps.length === 1 ? 'pakken' : 'pakkene'}, for dem som skriver, ligger i ${shown(out)}/_kart/`);
  if (schools.length === 0)
    lines.push('Det er ingen skoler i sites/, så det var ingenting å bygge. Lag en med «stifinner new school».');
  if (missing > 0)
    lines.push(
      `${count(missing, 'nettsted', 'nettsteder')} ble ikke bygd: ${notBuilt(schools).slice(0, most).join(', ')}${missing > most ? ' …' : ''}.`,
    );
  return `${lines.join('\n')}\n`;
}

/** More schools than these are not listed one by one, but for those that were not built. */
const most = 20;

const isBuilt = ({ outcome }: SchoolOutcome): boolean => outcome === 'published' || outcome === 'unchanged';

const listed = (schools: SchoolOutcome[]): SchoolOutcome[] =>
  schools.length > most ? schools.filter((school) => !isBuilt(school)).slice(0, most) : schools;

function rest(schools: SchoolOutcome[]): string[] {
  if (schools.length <= most) return [];
  const number = (outcome: SchoolOutcome['outcome']) => schools.filter((school) => school.outcome === outcome).length;
  const missing = schools.length - number('published') - number('unchanged');
  return [
    ...(missing > most ? [`  … og ${missing - most} til som ikke ble bygd`] : []),
    `  ${number('published')} er nye eller endret, ${number('unchanged')} er uendret`,
  ];
}

const notBuilt = (schools: SchoolOutcome[]): string[] =>
  schools.filter((school) => school.outcome === 'held' || school.outcome === 'failed').map((school) => school.id);

function outcomeOf(school: SchoolOutcome, out: string): string {
  if (school.outcome === 'published' || school.outcome === 'unchanged') {
    const same = school.outcome === 'unchanged' ? ', uendret' : '';
    return `${shown(out)}/${school.id}/  ${count(school.pages, 'side', 'sider')}${same}`;
  }
  const keeps = school.keepsSite ? 'beholder det siste gode nettstedet' : 'har ikke noe nettsted fra før';
  if (school.outcome === 'held') return `IKKE BYGD, ${keeps}. Feil i ${school.because.join(', ')}`;
  const faults = school.faults.slice(0, 5).map((fault) => `\n      ${fault.file}: ${fault.fault} ${fault.detail}`);
  return `IKKE BYGD, ${keeps}. ${school.error ?? `Nettstedet besto ikke kontrollen (${school.faults.length}):${faults.join('')}`}`;
}
