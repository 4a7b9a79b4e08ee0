import {
  type CatalogIndex,
  inLanguage,
  type Language,
  type MinuteRange,
  type MinutesByForm,
  type ResolvedPath,
  type ResolvedStep,
  textIn,
  totalMinutes,
  type WorkForm,
} from '@stifinner/core';

const forms: Record<WorkForm, string> = {
  alone: 'alene',
  pair: 'par',
  group: 'gruppe',
  plenary: 'plenum',
  practice: 'utprøving',
};
const audiences = {
  teacher: 'lærer',
  leader: 'leder',
  'plan-group': 'plangruppe',
  owner: 'skoleeier',
  partner: 'samarbeidspartner',
} as const;

const hours = (minutes: number): string =>
  minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} t ${minutes % 60} min`;

const range = ({ least, typical, most }: MinuteRange): string =>
  least === most ? hours(typical) : `${hours(typical)} (${hours(least)} – ${hours(most)})`;

const byForm = (minutes: MinutesByForm): string =>
  (Object.keys(forms) as WorkForm[])
    .flatMap((form) => (minutes[form] ? [`${forms[form]} ${range(minutes[form])}`] : []))
    .join(', ');

/** A resolved path for a terminal, in its own language where pages have it: its steps in order with minutes, what is left out, and sums. */
export function showPath(path: ResolvedPath, index: CatalogIndex): string {
  const width = String(path.steps.length).length;
  const lines = [path.title, '', path.why.trim(), ''];
  for (const step of path.steps) {
    lines.push(
      `${String(step.number).padStart(width)}. ${kindOf(step).padEnd(5)}  ${titleOf(step, index, path.language)}  ·  ${range(totalMinutes(step.minutes))}`,
    );
    if (step.kind === 'page')
      for (const omitted of step.omitted) lines.push(`${' '.repeat(width + 9)}uten ${omitted.block}: ${omitted.because}`);
  }
  if (path.leftOut.length > 0)
    lines.push(
      '',
      'Utelatt:',
      ...path.leftOut.map((each) => `  ${each.id} (${range(totalMinutes(each.minutes))}): ${each.because}`),
    );
  lines.push('', `I alt ${range(totalMinutes(path.minutes.total))}: ${byForm(path.minutes.total)}`);
  for (const [audience, word] of Object.entries(audiences)) {
    const minutes = path.minutes.byAudience[audience as keyof typeof audiences];
    if (totalMinutes(minutes).most > 0) lines.push(`  for ${word}: ${range(totalMinutes(minutes))}`);
  }
  if (path.blockedBy.length > 0) lines.push('', `Stien kan ikke gås før dette er rettet: ${path.blockedBy.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

const kinds = { page: 'side', film: 'film', block: 'blokk', meeting: 'møte', text: 'tekst', link: 'lenke' } as const;
const kindOf = (step: ResolvedStep): string => kinds[step.kind];

function titleOf(step: ResolvedStep, index: CatalogIndex, language: Language): string {
  switch (step.kind) {
    case 'page':
      return `${pageTitle(step.page, index, language)}  (${step.page})`;
    case 'block':
      return `${pageTitle(step.page, index, language)}  (${step.page}#${step.block})`;
    case 'film':
      return `${textIn(index.films.get(step.film)?.title ?? {}, language)}  (${step.film})`;
    case 'meeting':
      return `${inLanguage(index.meetings.get(step.meeting)?.texts ?? {}, language)?.value.title ?? ''}  (${step.meeting})`;
    case 'text':
      return step.title ?? 'Egen tekst';
    case 'link':
      return `${step.title}  ${step.url}`;
  }
}

const pageTitle = (id: string, index: CatalogIndex, language: Language): string =>
  inLanguage(index.pages.get(id)?.texts ?? {}, language)?.value.title ?? '';
