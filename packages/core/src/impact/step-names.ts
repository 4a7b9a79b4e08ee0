import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { qualifyBlock } from '../ids.ts';
import { type ByLanguage, inLanguage, type Language } from '../language.ts';
import type { ResolvedStep } from '../path/resolved-path.ts';
import { type Fate, fateOf } from './moves-between.ts';

/** What a step of packages shows: a page, a film, a block or a meeting by its id; null for a school's own text or link. */
export function subjectOf(step: ResolvedStep): string | null {
  switch (step.kind) {
    case 'page':
      return step.page;
    case 'film':
      return step.film;
    case 'block':
      return qualifyBlock(step.page, step.block);
    case 'meeting':
      return step.meeting;
    case 'text':
    case 'link':
      return null;
  }
}

/** A name that two steps have in common when they stand for the same in a walk. */
export function nameOf(step: ResolvedStep): string {
  if (step.kind === 'link') return `link ${step.url}`;
  if (step.kind !== 'text') return `${step.kind} ${subjectOf(step)}`;
  const removed = idOfRemoved(step);
  return removed === null ? `text ${step.title ?? ''}` : `removed ${removed}`;
}

/** The name that a step of before goes by now, after what moved.yaml says. */
export function nameNow(after: CatalogIndex, step: ResolvedStep): string {
  if (step.kind === 'text' || step.kind === 'link') return nameOf(step);
  const id = step.kind === 'block' ? step.page : subjectOf(step)!;
  const fate = fateOfStep(after, step);
  if (fate.state === 'removed') return `removed ${id}`;
  if (fate.state !== 'moved') return nameOf(step);
  if (step.kind !== 'block') return `${step.kind} ${fate.id}`;
  // Where a page was split, the block may be in another than the first of what it became.
  const pages = [fate.id, ...fate.to];
  const holder = pages.find((page) => after.blocks.has(qualifyBlock(page, step.block))) ?? fate.id;
  return `block ${qualifyBlock(holder, step.block)}`;
}

/** What became of what a step of before showed; of the page, for a block. Own texts and links are always here. */
export function fateOfStep(after: CatalogIndex, step: ResolvedStep): Fate {
  switch (step.kind) {
    case 'page':
    case 'block':
      return fateOf(after, 'page', step.page);
    case 'film':
      return fateOf(after, 'film', step.film);
    case 'meeting':
      return fateOf(after, 'meeting', step.meeting);
    case 'text':
    case 'link':
      return { state: 'here', id: '' };
  }
}

/** The id that a step stands for which went out of its package: the walk has a text in its place. */
const idOfRemoved = ({ title, html }: Extract<ResolvedStep, { kind: 'text' }>): string | null =>
  title === 'Utgått' ? (/<code>([^<]+)<\/code><\/p>$/.exec(html)?.[1] ?? null) : null;

/** What a step is called for a reader of `language`; a text without a title by what it is. */
export function titleOfStep(index: CatalogIndex, step: ResolvedStep, language: Language): string {
  const titleIn = (texts: ByLanguage<{ title: string }> | undefined) => inLanguage(texts ?? {}, language)?.value.title;
  switch (step.kind) {
    case 'page':
      return titleIn(index.pages.get(step.page)?.texts) ?? step.page;
    case 'film':
      return inLanguage(index.films.get(step.film)?.title ?? {}, language)?.value ?? step.film;
    case 'block':
      return `${titleIn(index.pages.get(step.page)?.texts) ?? step.page}: ${step.block}`;
    case 'meeting':
      return titleIn(index.meetings.get(step.meeting)?.texts) ?? step.meeting;
    case 'text':
      return step.title ?? 'Egen tekst';
    case 'link':
      return step.title;
  }
}
