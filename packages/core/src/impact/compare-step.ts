import type { ImpactFacet, ImpactOmission, ImpactStep } from '@stifinner/schemas';
import type { CatalogPage } from '../catalog/catalog.ts';
import type { Language } from '../language.ts';
import { totalMinutes } from '../minutes/arithmetic.ts';
import { blocksWith } from '../minutes/of-page.ts';
import type { ResolvedStep } from '../path/resolved-path.ts';
import type { Pair } from './align-steps.ts';
import { differing, isSame, ordered } from './facets.ts';
import type { Differing, PageDifferences } from './page-difference.ts';
import { shownFilm } from './shown-film.ts';
import { shownMeeting } from './shown-meetings.ts';
import { type Comparison, editionBefore } from './sides.ts';
import { fateOfStep, subjectOf, titleOfStep } from './step-names.ts';

/** What one path of a school is compared with. */
export interface PathReader {
  comparison: Comparison;
  pages: PageDifferences;
  /** What pages are read in. */
  language: Language;
  /** Where the path stands in the site: `host-2026/`. */
  address: string;
  /** Why a step came, where the path does not name it. */
  throughOf: (step: ResolvedStep) => ImpactStep['through'];
}

/** What a reader of the path meets otherwise at a step; null where it is the same. */
export function compareStep(reader: PathReader, { before, after, moved }: Pair<ResolvedStep>): ImpactStep | null {
  if (after === null) return before && goneStep(reader, before);
  if (before === null) return newStep(reader, after);
  if (before.kind !== after.kind) return { ...goneStep(reader, before), change: 'removed', number: after.number };
  const { what, blocks, omitted } = contentOf(reader, before, after);
  const address = before.slug === after.slug ? null : { before: addressOf(reader, before), after: addressOf(reader, after) };
  const all: ImpactFacet[] = [
    ...what,
    ...(blocks.length > 0 ? ['blocks' as const] : []),
    ...(isSame(before.minutes, after.minutes) ? [] : ['minutes' as const]),
    ...(moved ? ['order' as const] : []),
    ...(address === null ? [] : ['address' as const]),
    ...(before.note === after.note ? [] : ['note' as const]),
    ...(isSame(omissionsOf(before), omissionsOf(after)) ? [] : ['omissions' as const]),
  ];
  if (all.length === 0 && omitted.length === 0) return null;
  const from = subjectOf(before);
  return {
    ...told(reader, after),
    ...{ change: 'changed', from: from === subjectOf(after) ? null : from, what: ordered(all), blocks, omitted, address },
    minutes: { before: typical(before), after: typical(after) },
  };
}

function goneStep(reader: PathReader, step: ResolvedStep): ImpactStep {
  const fate = fateOfStep(reader.comparison.after.index, step);
  const gone = told(reader, step, 'before');
  const isOut = fate.state === 'removed' || fate.state === 'refused';
  return {
    ...gone,
    change: isOut ? fate.state : 'gone',
    // Merged into what the path has already.
    ...(fate.state === 'moved' ? { id: fate.id, from: gone.id } : {}),
    minutes: { before: typical(step), after: null },
  };
}

function newStep(reader: PathReader, step: ResolvedStep): ImpactStep {
  const { refused } = reader.comparison.before.index;
  const kind = step.kind === 'block' ? 'page' : step.kind;
  const id = step.kind === 'block' ? step.page : subjectOf(step);
  const wasOut = (kind === 'page' || kind === 'film' || kind === 'meeting') && refused.has(`${kind}:${id ?? ''}`);
  return {
    ...told(reader, step),
    change: wasOut ? 'mended' : 'new',
    through: wasOut ? null : reader.throughOf(step),
    minutes: { before: null, after: typical(step) },
  };
}

/** What is told of every step, with nothing that differs. */
function told({ comparison, language }: PathReader, step: ResolvedStep, side: 'before' | 'after' = 'after') {
  const title = titleOfStep(comparison[side].index, step, language);
  return {
    ...{ kind: step.kind, id: subjectOf(step), from: null, number: step.number, title, through: null },
    ...{ what: [], blocks: [], omitted: [], address: null, note: step.note !== null },
  };
}

const typical = (step: ResolvedStep): number => totalMinutes(step.minutes).typical;

const addressOf = ({ address }: PathReader, { slug }: ResolvedStep): string => `${address}${slug}/`;

const omissionsOf = (step: ResolvedStep) =>
  step.kind === 'page' ? step.omitted.map(({ block, because }) => [block, because]) : [];

interface Content extends Differing {
  omitted: ImpactOmission[];
}

const nothing: Content = { what: [], blocks: [], omitted: [] };

function contentOf({ comparison, pages, language }: PathReader, a: ResolvedStep, b: ResolvedStep): Content {
  const [before, after] = [comparison.before.index, comparison.after.index];
  if (a.kind === 'film' && b.kind === 'film') {
    const [was, is] = [before.films.get(a.film), after.films.get(b.film)];
    if (!was || !is) return nothing;
    const { minutes: _, ...earlier } = shownFilm(was, language, editionBefore);
    const { minutes: __, ...later } = shownFilm(is, language, comparison.editionAfter);
    return { ...nothing, what: differing(earlier, later) };
  }
  if (a.kind === 'meeting' && b.kind === 'meeting') {
    const [was, is] = [before.meetings.get(a.meeting), after.meetings.get(b.meeting)];
    return was && is ? { ...nothing, what: differing(shownMeeting(was, language), shownMeeting(is, language)) } : nothing;
  }
  if ((a.kind === 'page' && b.kind === 'page') || (a.kind === 'block' && b.kind === 'block')) {
    const [was, is] = [before.pages.get(a.page), after.pages.get(b.page)];
    if (!was || !is) return nothing;
    const difference = pages.between(was, is, language);
    if (a.kind === 'block') return ofBlock(difference, blocksWith(is, b.kind === 'block' ? b.block : ''), a.block);
    return ofPage(difference, hiddenIn(was, a), hiddenIn(is, b), a.omitted);
  }
  return { ...nothing, what: differing(ownWords(a), ownWords(b)) };
}

/** A page with the blocks that the path shows of it, and what became of those that it leaves out. */
function ofPage(difference: Differing, before: Set<string>, after: Set<string>, left: { block: string }[]): Content {
  const hidden = new Set([...before, ...after]);
  const omitted = left.flatMap(({ block }): ImpactOmission[] => {
    const differs = difference.blocks.find(({ id }) => id === block);
    return differs ? [{ id: block, title: differs.title, change: differs.change === 'gone' ? 'gone' : 'changed' }] : [];
  });
  return { what: difference.what, blocks: difference.blocks.filter(({ id }) => !hidden.has(id)), omitted };
}

/** A block alone: of its page, only what language it is in. */
function ofBlock(difference: Differing, shown: { id: string }[], block: string): Content {
  const ids = new Set(shown.map(({ id }) => id));
  const inside = difference.blocks.filter(({ id }) => ids.has(id));
  const own = inside.find(({ id }) => id === block)?.what.filter((facet) => facet !== 'minutes') ?? [];
  const ofPage = difference.what.filter((facet) => facet === 'language' || facet === 'stale');
  return { what: [...own, ...ofPage], blocks: inside.filter(({ id }) => id !== block), omitted: [] };
}

/** The blocks that a page step leaves out, with what stands inside them. */
const hiddenIn = (page: CatalogPage, step: ResolvedStep): Set<string> =>
  new Set(step.kind === 'page' ? step.omitted.flatMap(({ block }) => blocksWith(page, block).map(({ id }) => id)) : []);

const ownWords = (step: ResolvedStep) =>
  step.kind === 'text'
    ? { title: step.title, text: step.html }
    : step.kind === 'link'
      ? { title: step.title, text: step.url }
      : {};
