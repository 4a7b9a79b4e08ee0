import { figuresIn } from '../catalog/figures-in.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import { compareIds, type SubjectKey, subjectKey } from '../ids.ts';
import { type Comparison, editionBefore } from './sides.ts';
import type { ThingKind } from './things.ts';

/** A picture that a text shows. */
interface ShownFigure {
  file: string;
  /** In the text where it stands first. */
  alt: string;
  uses: SubjectKey[];
}

/** The pictures that are shown, by file: those that came, went, or have other bytes. What is said of them is their page's. */
export function figuresOf({ before, after, editionAfter }: Comparison): ThingKind<ShownFigure> {
  const shown = shownIn(after.index);
  return {
    kind: 'figure',
    before: shownIn(before.index),
    after: shown,
    fate: (file) => (shown.has(file) ? { state: 'here', id: file } : { state: 'gone' }),
    wasRefused: () => false,
    title: ({ alt }) => alt,
    file: ({ file }) => file,
    uses: ({ uses }) => uses,
    compare: (a, b) => (editionBefore(a.file) === editionAfter(b.file) ? null : { what: ['figures'], languages: [] }),
  };
}

function shownIn({ modules }: CatalogIndex): ReadonlyMap<string, ShownFigure> {
  const shown = new Map<string, ShownFigure>();
  for (const { id, pages, leaderSupport } of modules.values()) {
    const texts = [
      ...pages.map((page) => ({ key: subjectKey('page', page.id), bodies: Object.values(page.texts) })),
      ...(leaderSupport ? [{ key: subjectKey('module', id), bodies: Object.values(leaderSupport.texts) }] : []),
    ];
    for (const { key, bodies } of texts)
      for (const { file, alt } of bodies.flatMap(({ body }) => figuresIn(body))) {
        const known = shown.get(file);
        if (known === undefined) shown.set(file, { file, alt, uses: [key] });
        else if (!known.uses.includes(key)) known.uses.push(key);
      }
  }
  return new Map([...shown].sort(([a], [b]) => compareIds(a, b)));
}
