import { ownName } from '../view/language-name.ts';
import type { Found, Hits } from './find.ts';

/** How results are told: the site's root, and the words of the interface. */
export interface ResultWords {
  root: string;
  more: string;
  kinds: ReadonlyMap<string, string>;
}

const step = 8;

/** A headed list of some of the hits, with a button for more; nothing where there is no hit. Everything is set as text. */
export async function resultList(title: string, hits: Hits, first: number, words: ResultWords): Promise<HTMLElement[]> {
  if (hits.count === 0) return [];
  const section = document.createElement('section');
  const heading = textElement('h2', '', `${title} `);
  heading.append(textElement('span', 'count', `(${hits.count})`));
  const list = document.createElement('ol');
  list.className = 'results';
  list.append(...(await hits.load(0, first)).map((found) => row(found, words)));
  section.append(heading, list);
  if (first < hits.count) section.append(moreButton(title, hits, list, words));
  return [section];
}

function moreButton(title: string, hits: Hits, list: HTMLOListElement, words: ResultWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset['variant'] = 'secondary';
  button.textContent = words.more;
  button.setAttribute('aria-label', `${words.more}: ${title}`);
  button.addEventListener('click', async () => {
    button.disabled = true;
    const shown = list.children.length;
    try {
      const rows = (await hits.load(shown, shown + step)).map((found) => row(found, words));
      list.append(...rows);
      // The reader goes on where the new ones begin.
      rows[0]?.querySelector('a')?.focus();
    } finally {
      button.disabled = false;
      if (list.children.length >= hits.count) button.remove();
    }
  });
  return button;
}

function row(found: Found, { root, kinds }: ResultWords): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${found.address}`;
  link.textContent = found.title;
  const kind = textElement('span', 'ds-tag', kinds.get(found.kind) ?? '');
  const excerpt = textElement('p', 'excerpt', found.excerpt);
  item.append(link, kind, excerpt);
  if (found.language !== null) {
    const name = textElement('span', 'ds-tag', ownName[found.language]);
    for (const element of [link, excerpt, name]) element.lang = found.language;
    link.hreflang = found.language;
    kind.after(name);
  }
  return item;
}

function textElement(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
