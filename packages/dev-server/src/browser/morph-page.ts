import { scripted, startScripts } from '@stifinner/site/live-scripts';
import { Idiomorph } from 'idiomorph';

/**
 * What an element of the open page was when it came from the server. Where the server's page says the same again, the
 * element is left as the reader and the scripts have made it: a list that was opened, a film that plays, an answer that was given.
 */
const served = new WeakMap<Element, Element>();

/** Remembers `root` and all in it as it is now. To be called before any script has changed the page. */
export const rememberServed = (root: Element): void => remember(root, root.cloneNode(true) as Element);

/** Pairs two trees of the same shape. What has its pair already keeps it. */
function remember(live: Element, copy: Element): void {
  if (!served.has(live)) served.set(live, copy);
  const copies = [...copy.children];
  for (const [place, child] of [...live.children].entries()) {
    const pair = copies[place];
    if (pair !== undefined) remember(child, pair);
  }
}

const description = 'meta[name="description"]';

/** Makes the open page what `next` is, with as few changes as there are, so that place, focus and what is open are kept. */
export function morphPage(next: Document): void {
  const { documentElement: html, head } = document;
  html.lang = next.documentElement.lang;
  document.title = next.title;
  head.querySelector(description)?.remove();
  const told = next.querySelector(description);
  if (told !== null) head.append(told);
  Idiomorph.morph(document.body, next.body, {
    morphStyle: 'outerHTML',
    callbacks: { beforeNodeMorphed, afterNodeMorphed, beforeNodeRemoved, afterNodeAdded, beforeAttributeUpdated },
  });
}

/** The pair that an element is being made into, for the attributes that are looked at next. */
let becoming: { live: Element; next: Element } | null = null;

function beforeNodeMorphed(live: Node, next: Node): boolean {
  if (!(live instanceof Element) || !(next instanceof Element)) return true;
  if (served.get(live)?.isEqualNode(next)) return false;
  if (live.matches(scripted)) {
    drawAnew(live, next);
    return false;
  }
  becoming = { live, next };
  return true;
}

/** What scripts have taken hold of is not mended piece by piece: it is as it was sent, and the scripts begin again. */
function drawAnew(live: Element, next: Element): void {
  for (const { name } of [...live.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of next.attributes) live.setAttribute(name, value);
  live.replaceChildren(...[...next.childNodes].map((child) => document.importNode(child, true)));
  served.set(live, next);
  remember(live, next);
  startScripts(live);
}

function afterNodeMorphed(live: Node, next: Node): void {
  if (live instanceof Element && next instanceof Element) served.set(live, next);
}

/** What no server sent was put there by a script, and is not the author's to take away. */
const beforeNodeRemoved = (live: Node): boolean => !(live instanceof Element) || served.has(live);

function afterNodeAdded(live: Node): void {
  if (!(live instanceof Element)) return;
  rememberServed(live);
  startScripts(live);
}

/** An attribute that the author has not changed is as the reader or a script left it. */
function beforeAttributeUpdated(name: string, live: Element): boolean {
  if (becoming?.live !== live) return true;
  const before = served.get(live);
  return before === undefined || before.getAttribute(name) !== becoming.next.getAttribute(name);
}
