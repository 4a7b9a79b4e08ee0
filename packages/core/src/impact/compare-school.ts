import type { ImpactLeading, ImpactSchool } from '@stifinner/schemas';
import type { SchoolEntry } from '../catalog/catalog.ts';
import { compareIds, splitSubjectKey } from '../ids.ts';
import { inLanguage, type Language, textIn } from '../language.ts';
import { compareLeaderText } from './compare-leader-support.ts';
import { moduleDiffers } from './compare-others.ts';
import { comparePath, type PathSide } from './compare-path.ts';
import { isSame } from './facets.ts';
import { newDiagnostics } from './new-diagnostics.ts';
import type { PageDifferences } from './page-difference.ts';
import type { Comparison, ContentSide, SchoolSide, SchoolSides } from './sides.ts';

/** Compares schools one by one, and remembers what many of them share. */
export class SchoolComparison {
  readonly #comparison: Comparison;
  readonly #pages: PageDifferences;
  readonly #inLibrary: ReadonlyMap<string, number>;
  readonly #leading = new Map<string, ImpactLeading[]>();

  /** `inLibrary`: how much with a page of its own in a library is changed, by package. */
  constructor(comparison: Comparison, pages: PageDifferences, inLibrary: ReadonlyMap<string, number>) {
    this.#comparison = comparison;
    this.#pages = pages;
    this.#inLibrary = inLibrary;
  }

  /** What a school's readers meet otherwise, and what is new to be told of its files. */
  compare({ before, after }: SchoolSides): ImpactSchool {
    const { entry } = (after ?? before)!;
    const language = entry.value?.language ?? before?.entry.value?.language ?? 'nb';
    const { found, mended } = newDiagnostics(before?.diagnostics ?? [], after?.diagnostics ?? []);
    const isNew = before === null;
    const library = new Set([...(before?.library ?? []), ...(after?.library ?? [])]);
    return {
      id: entry.id,
      name: entry.value?.name ?? before?.entry.value?.name ?? entry.id,
      change: isNew ? 'new' : after === null ? 'gone' : 'changed',
      held: {
        before: !isNew && before.heldBy.length > 0,
        after: (after?.heldBy.length ?? 0) > 0,
        by: [...(after?.heldBy ?? [])],
      },
      rewritten: isNew || after === null ? [] : fieldsOf(before.entry, after.entry),
      paths: this.#paths(before, after, language),
      leading: isNew || after === null ? [] : this.#leadingOf(before, after, language),
      library: isNew || after === null ? 0 : [...library].reduce((sum, id) => sum + (this.#inLibrary.get(id) ?? 0), 0),
      diagnostics: found,
      mended,
    };
  }

  #paths(before: SchoolSide | null, after: SchoolSide | null, language: Language): ImpactSchool['paths'] {
    // Where school.yaml was refused there are no paths to compare: the school keeps what it had.
    if (before?.entry.value === null || after?.entry.value === null) return [];
    const reader = { comparison: this.#comparison, pages: this.#pages, language };
    const [was, is] = [pathsOf(before, this.#comparison.before), pathsOf(after, this.#comparison.after)];
    const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
    return ids.flatMap((id) => comparePath(reader, was.get(id) ?? null, is.get(id) ?? null) ?? []);
  }

  /** The pages of modules, and of their leaders, that a site has for each module in its paths. */
  #leadingOf(before: SchoolSide, after: SchoolSide, language: Language): ImpactLeading[] {
    const had = modulesOf(before);
    return [...modulesOf(after)]
      .filter((id) => had.has(id))
      .sort(compareIds)
      .flatMap((id) => {
        const key = `${id} ${language}`;
        const known = this.#leading.get(key) ?? this.#compareLeading(id, language);
        this.#leading.set(key, known);
        return known;
      });
  }

  #compareLeading(id: string, language: Language): ImpactLeading[] {
    const [a, b] = [this.#comparison.before.index.modules.get(id), this.#comparison.after.index.modules.get(id)];
    if (!a || !b) return [];
    const ofModule = moduleDiffers(a, b, language);
    const [was, is] = [a.leaderSupport, b.leaderSupport];
    const ofLeader = was && is ? compareLeaderText(this.#comparison, was, is, language) : [];
    const found: ImpactLeading[] = [
      { kind: 'module', id, title: textIn(b.title, language), what: ofModule },
      { kind: 'leader-support', id, title: inLanguage(is?.texts ?? {}, language)?.value.title ?? id, what: ofLeader },
    ];
    return found.filter(({ what }) => what.length > 0);
  }
}

/** Whether a school's own pages, or what its paths show, are other than they were. */
export const isTouched = ({ change, held, rewritten, paths, leading, diagnostics, mended }: ImpactSchool): boolean =>
  change !== 'changed' ||
  held.before !== held.after ||
  rewritten.length + paths.length + leading.length + diagnostics.length + mended > 0;

const modulesOf = ({ paths }: SchoolSide): Set<string> =>
  new Set(
    paths.flatMap(({ uses }) =>
      uses.flatMap((key) => {
        const { kind, id } = splitSubjectKey(key);
        return kind === 'module' ? [id] : [];
      }),
    ),
  );

function pathsOf(side: SchoolSide | null, { index }: ContentSide): Map<string, PathSide> {
  const own = new Map(side?.entry.paths.map((entry) => [entry.id, entry]));
  return new Map(side?.paths.map((path) => [path.id, { path, entry: own.get(path.id) ?? index.paths.get(path.id) ?? null }]));
}

/** Of school.yaml, the fields whose values are other; none where it was refused. */
function fieldsOf(before: SchoolEntry, after: SchoolEntry): string[] {
  if (before.value === null || after.value === null) return [];
  const [a, b] = [new Map<string, unknown>(Object.entries(before.value)), new Map<string, unknown>(Object.entries(after.value))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((field) => !isSame(a.get(field), b.get(field))).sort(compareIds);
}
