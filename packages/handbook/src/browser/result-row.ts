/** Pagefind's own module, as far as it is used here. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(asked: string): Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  /** From the handbook's root, with a slash before. */
  url: string;
  /** The words around the hit, with HTML characters escaped. */
  plain_excerpt: string;
  meta: Record<string, string>;
}

/** A hit: its title as a link, its code where it is a rule, and the words around. Everything is set as text. */
export function resultRow({ url, meta, plain_excerpt }: PagefindData, root: URL): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(url.replace(/^\//, ''), root).href;
  link.textContent = meta['title'] ?? '';
  item.append(link);
  const { code } = meta;
  if (code !== undefined) {
    const shown = document.createElement('code');
    shown.textContent = code;
    item.append(' ', shown);
  }
  const excerpt = document.createElement('p');
  excerpt.className = 'excerpt';
  excerpt.textContent = unescaped(plain_excerpt);
  item.append(excerpt);
  return item;
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
