import type { MarkdownInstance } from 'astro';

/** What a page of the guide says of itself, between `---` and `---`. */
interface Frontmatter {
  title?: unknown;
  order?: unknown;
  summary?: unknown;
}

/** A page of the guide: a Markdown file in this folder, whose name is its address. */
export interface GuidePage {
  /** Empty for the first page, which is the guide's own. */
  slug: string;
  title: string;
  /** One sentence; the title where there is none. */
  summary: string;
  order: number;
  Content: MarkdownInstance<Frontmatter>['Content'];
}

const files = Object.entries(import.meta.glob<MarkdownInstance<Frontmatter>>('./*.md', { eager: true }));

/** The pages of the guide in the order that they say. Throws where a page has no title or order, or another has the same. */
export function guidePages(): GuidePage[] {
  const pages = files.map(([file, { frontmatter, Content }]) => {
    const { title, order, summary } = frontmatter;
    if (typeof title !== 'string' || typeof order !== 'number') throw new Error(`${file} needs a title and an order: a number`);
    return { slug: file.slice(2, -3), title, summary: typeof summary === 'string' ? summary : title, order, Content };
  });
  const sorted = pages.sort((a, b) => a.order - b.order);
  const twice = sorted.find((page, index) => page.order === sorted[index + 1]?.order);
  if (twice) throw new Error(`${twice.slug}.md has the same order as another page of the guide: ${twice.order}`);
  return sorted;
}
