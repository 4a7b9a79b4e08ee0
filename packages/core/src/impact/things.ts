import type { ImpactBlock, ImpactFacet, ImpactMinutes, ImpactRevision, ImpactThing } from '@stifinner/schemas';
import { type SubjectKey, subjectKey } from '../ids.ts';
import type { ByLanguage, Language } from '../language.ts';
import type { Referable } from '../moved/follow.ts';
import { languagesOf } from '../report/by-language.ts';
import { changesWords, ordered } from './facets.ts';
import { changeOf, type Fate, fateOf, wasRefused } from './moves-between.ts';
import type { Comparison } from './sides.ts';

/** A change in a package, and what of paths' uses it touches, before or now. */
export interface Touching {
  thing: ImpactThing;
  uses: readonly SubjectKey[];
}

/** How things of one kind are told apart, named and compared. `Thing` is one of them in a catalog. */
export interface ThingKind<Thing> {
  kind: ImpactThing['kind'];
  /** In the order in which they are told. */
  before: ReadonlyMap<string, Thing>;
  after: ReadonlyMap<string, Thing>;
  /** Where an id of before leads now. */
  fate: (id: string) => Fate;
  /** Whether a fault kept it out of the earlier catalog. */
  wasRefused: (id: string) => boolean;
  title: (thing: Thing) => string;
  file: (thing: Thing) => string;
  uses: (thing: Thing) => SubjectKey[];
  /** Null where a reader meets the same. */
  compare: (before: Thing, after: Thing) => ThingDifference | null;
}

/** How things of a kind that moved.yaml knows are found again: by id, through what it records and what was refused. */
export const followed = (
  { before, after }: Comparison,
  kind: Referable,
): Pick<ThingKind<{ id: string }>, 'fate' | 'wasRefused' | 'uses'> => ({
  fate: (id) => fateOf(after.index, kind, id),
  wasRefused: (id) => wasRefused(before.index, kind, id),
  uses: ({ id }) => [subjectKey(kind, id)],
});

/** What is other, of two things that a reader meets. */
export interface ThingDifference {
  what: ImpactFacet[];
  languages: Language[];
  blocks?: ImpactBlock[];
  minutes?: ImpactMinutes | null;
  revision?: ImpactRevision;
  /** Where it is more than changed. */
  change?: ImpactThing['change'];
}

/** Every thing of a kind that is new, gone, moved or changed: those of now in their order, then those that are gone. */
export function compareThings<Thing>(kind: ThingKind<Thing>): Touching[] {
  const { before, after } = kind;
  const found: Touching[] = [];
  const renamedTo = new Set<string>();
  const gone: Touching[] = [];
  const touch = (thing: Thing, id: string, rest: Partial<ImpactThing> & Pick<ImpactThing, 'change'>, old?: Thing): Touching => ({
    uses: [...new Set([thing, ...(old === undefined ? [] : [old])].flatMap(kind.uses))],
    thing: {
      ...{ kind: kind.kind, id, title: kind.title(thing), file: kind.file(thing), to: [], what: [], languages: [], blocks: [] },
      ...{ minutes: null, revision: null, schools: 0 },
      ...rest,
    },
  });
  for (const [id, thing] of before) {
    const fate = kind.fate(id);
    if (fate.state === 'here') continue;
    const successor = fate.state === 'moved' ? after.get(fate.id) : undefined;
    if (fate.state !== 'moved' || successor === undefined) gone.push(touch(thing, id, { change: changeOf(fate) }));
    else {
      if (fate.change === 'renamed') renamedTo.add(fate.id);
      const difference = kind.compare(thing, successor);
      gone.push(touch(successor, id, { change: fate.change, to: fate.to, ...(difference ?? {}) }, thing));
    }
  }
  for (const [id, thing] of after) {
    const old = before.get(id);
    if (old === undefined) {
      if (!renamedTo.has(id)) found.push(touch(thing, id, { change: kind.wasRefused(id) ? 'mended' : 'new' }));
      continue;
    }
    const difference = kind.compare(old, thing);
    if (difference !== null) found.push(touch(thing, id, { change: 'changed', ...difference }, old));
  }
  return [...found, ...gone];
}

/**
 * What differs over all languages that both have, and which languages came, went or have other words. `compare` answers
 * what differs in one language.
 */
export function overLanguages(
  before: ByLanguage<unknown>,
  after: ByLanguage<unknown>,
  compare: (language: Language) => { what: readonly ImpactFacet[]; words?: boolean },
): { what: ImpactFacet[]; languages: Language[] } {
  const what = new Set<ImpactFacet>();
  const languages = new Set<Language>();
  for (const language of languagesOf({ ...before, ...after })) {
    if (before[language] === undefined || after[language] === undefined) {
      what.add('language');
      languages.add(language);
      continue;
    }
    const differs = compare(language);
    for (const facet of differs.what) what.add(facet);
    if (differs.words ?? changesWords(differs.what)) languages.add(language);
  }
  return { what: ordered(what), languages: [...languages] };
}
