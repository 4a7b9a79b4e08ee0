import { angles, subjects } from './norwegian-sentences.ts';
import { randomFrom } from './seeded-random.ts';
import { type Prose, proseOf } from './synthetic-prose.ts';

/** How much content to make. */
export interface Shape {
  packages: number;
  /** In each package, the introduction and the closing module among them. */
  modules: number;
  /** In each module. */
  parts: number;
  /** In each part. */
  pages: number;
}

/** Three packages and 180 pages: the content that most schools choose from. */
export const wholeShape: Shape = { packages: 3, modules: 6, parts: 2, pages: 5 };
/** Enough to have something to choose. */
export const tinyShape: Shape = { packages: 1, modules: 3, parts: 1, pages: 3 };

export interface SyntheticPage {
  id: string;
  title: Prose;
  /** The film shown on the page. */
  film: string | null;
  cites: string[];
  /** The page that should come first, in the same part. */
  requires: string | null;
  /** Another page that this one links to. */
  mentions: { id: string; title: Prose } | null;
  /** Whether there is a nynorsk text too. */
  translated: boolean;
}

export interface SyntheticPart {
  id: string;
  title: Prose;
  pages: SyntheticPage[];
  meeting: string;
}

export interface SyntheticModule {
  id: string;
  kind: 'introduction' | 'subject' | 'closing';
  title: Prose;
  parts: SyntheticPart[];
}

export interface SyntheticPackage {
  id: string;
  title: Prose;
  modules: SyntheticModule[];
  sources: string[];
}

/** What there is to write and to choose from: every id, and who points to whom. */
export function planPackages(seed: number, shape: Shape): SyntheticPackage[] {
  return Array.from({ length: shape.packages }, (_, number) => {
    const id = `pakke-${number + 1}`;
    const sources = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `kilde-${number + 1}${letter}`);
    const modules = Array.from({ length: shape.modules }, (_, place) => planModule(seed, id, place, shape, sources));
    return { id, title: proseOf(subjects[(number * 5) % subjects.length]!), modules, sources };
  });
}

function planModule(seed: number, pkg: string, place: number, shape: Shape, sources: string[]): SyntheticModule {
  const id = `${pkg}-modul-${place + 1}`;
  const random = randomFrom(seed, id);
  const [nb, nn] = subjects[(place * 7 + pkg.charCodeAt(pkg.length - 1)) % subjects.length]!;
  const parts = Array.from({ length: shape.parts }, (_, number): SyntheticPart => {
    const pages: SyntheticPage[] = [];
    for (let each = 0; each < shape.pages; each += 1) {
      const [angle, angleNn] = angles[(number * shape.pages + each) % angles.length]!;
      const name = `${id}-side-${number + 1}${each + 1}`;
      pages.push({
        id: name,
        title: { nb: `${nb}: ${angle}`, nn: `${nn}: ${angleNn}` },
        film: each === 0 ? `${name}-film` : null,
        // Each module needs two views and one open research source: the first two are those.
        cites: [...new Set([sources[each % 2]!, random.pick(sources)])],
        requires: each > 0 && random.chance(0.3) ? pages[0]!.id : null,
        mentions: each > 0 ? random.pick(pages.map(({ id, title }) => ({ id, title }))) : null,
        translated: random.chance(0.33),
      });
    }
    const title = { nb: `${nb}, del ${number + 1}`, nn: `${nn}, del ${number + 1}` };
    return { id: `del-${number + 1}`, title, pages, meeting: `mote-${id}-${number + 1}` };
  });
  const kind = place === 0 ? 'introduction' : place === shape.modules - 1 ? 'closing' : 'subject';
  return { id, kind, title: { nb, nn }, parts };
}
