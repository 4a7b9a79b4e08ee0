import { hoistScripts } from './hoist-scripts.ts';
import { HtmlContext } from './html-context.ts';
import { closeSign, htmlSign, markEnd, markStart, openSign } from './marks.ts';

/** What is the same for every school: a text, or its bytes. */
export type Fixed = string | Uint8Array;

/** A template page, cut once and filled for every school. */
export interface CutTemplate<F extends Fixed = string> {
  parts: Part<F>[];
}

export type Part<F extends Fixed = string> = F | Hole | Region<F>;

export interface Hole {
  type: 'hole';
  name: string;
  argument: string;
  /** What the value is escaped for; `html` is not. */
  context: 'text' | 'attribute' | 'html';
}

export interface Region<F extends Fixed = string> {
  type: 'region';
  name: string;
  argument: string;
  parts: Part<F>[];
}

interface OpenRegion {
  region: Region | null;
  parts: Part[];
}

const markPattern = new RegExp(`${markStart}([^${markStart}${markEnd}]*)${markEnd}`, 'g');
const unrepeatable = /<(?:script|style|link|astro-island)\b/;

/**
 * Cuts a page that Astro drew into fixed parts, holes and regions.
 * Throws where a mark stands in a place that cannot be filled safely: that is a fault in a component, never in content.
 */
export function cutTemplate(drawn: string): CutTemplate {
  const html = hoistScripts(drawn);
  const context = new HtmlContext();
  const open: OpenRegion[] = [{ region: null, parts: [] }];
  let end = 0;
  for (const match of html.matchAll(markPattern)) {
    takeFixed(html.slice(end, match.index), open, context);
    takeMark(match[1]!, open, context);
    end = match.index + match[0].length;
  }
  takeFixed(html.slice(end), open, context);
  if (open.length > 1) throw new Error(`Region "${open.at(-1)!.region!.name}" is never closed`);
  return { parts: open[0]!.parts };
}

function takeFixed(fixed: string, open: OpenRegion[], context: HtmlContext): void {
  if (fixed === '') return;
  if (fixed.includes(markStart) || fixed.includes(markEnd)) throw new Error(`A broken mark stands in "${fixed.slice(0, 200)}"`);
  if (open.length > 1 && unrepeatable.test(fixed)) {
    throw new Error(`Region "${open.at(-1)!.region!.name}" holds a script, style, link or island, which cannot be repeated`);
  }
  context.advance(fixed);
  open.at(-1)!.parts.push(fixed);
}

function takeMark(written: string, open: OpenRegion[], context: HtmlContext): void {
  const sign = [htmlSign, openSign, closeSign].find((candidate) => written.startsWith(candidate)) ?? '';
  const [name, argument] = split(written.slice(sign.length));
  const place = context.markContext();
  if (typeof place === 'object') throw new Error(`Mark "${written}" stands in ${place.refused}, where it cannot be filled`);
  if (sign === '') {
    open.at(-1)!.parts.push({ type: 'hole', name, argument, context: place });
    return;
  }
  if (place !== 'text') throw new Error(`Mark "${written}" stands in an attribute, where only a text hole can`);
  if (sign === htmlSign) open.at(-1)!.parts.push({ type: 'hole', name, argument, context: 'html' });
  else if (sign === openSign) {
    const region: Region = { type: 'region', name, argument, parts: [] };
    open.at(-1)!.parts.push(region);
    open.push({ region, parts: region.parts });
  } else {
    const closed = open.length > 1 ? open.pop()!.region!.name : null;
    if (closed !== name) throw new Error(`Region "${name}" is closed where "${closed ?? 'none'}" is open`);
  }
}

function split(written: string): [name: string, argument: string] {
  const colon = written.indexOf(':');
  return colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
}
