import { type Citation, creditedIn, type Language, type Source } from '@stifinner/core';
import type { Cite, Engine } from 'citeproc';
import type { KeptTexts } from '../build/kept-texts.ts';
import { cslItem } from './csl-item.ts';
import { makeEngine, mannerKey } from './engine.ts';
import { entryAnchor } from './output-format.ts';

/** A source in the list of a page. */
export interface SourceEntry {
  source: Source;
  /** The id of its place on the page. */
  anchor: string;
  /** By APA, in the page's language: text, links and italics. */
  html: string;
}

/** The sources of one page. */
export interface PageSources {
  /** In the order of APA. */
  entries: SourceEntry[];
  entry: (source: string) => SourceEntry | null;
  /** «(NOU 2015: 8, 2015, s. 14)», each source a link to its entry. Empty where none of them is known. */
  inText: (citations: readonly Citation[]) => string;
}

/** Pages and only they: the library knows the words for them, and writes a span with a dash. The rest is as the author wrote it. */
const pages = /^(?:ss?|pp?)\. ?(\d+(?:[-–]\d+)?)$/;

function citeOf({ source: id, locator }: Citation): Cite {
  if (locator === null) return { id };
  const page = pages.exec(locator)?.[1];
  return page === undefined ? { id, suffix: `, ${locator}` } : { id, locator: page, label: 'page' };
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

/** Whom a source stands under. */
function headOf(source: Source): string {
  const { type, 'title-short': short } = source;
  const [first] = creditedIn(source);
  const name = first?.literal ?? first?.family ?? first?.given ?? '';
  return (type === 'legislation' && short !== undefined ? short : name).toLowerCase();
}

/** Of one person or body: the same year, no year beside a year, or another person of the same name. */
const areAlike = (a: Source, b: Source): boolean =>
  a.issued === b.issued ||
  a.issued === undefined ||
  b.issued === undefined ||
  creditedIn(a)[0]?.given !== creditedIn(b)[0]?.given;

/**
 * The sources that need telling apart from another, were they on one page. Of all packages: a page cites from its own, but
 * the library remembers what it was asked for last, and would tell apart from that.
 */
function needTellingApart(sources: Iterable<Source>): ReadonlySet<string> {
  const alike = new Set<string>();
  const byHead = new Map<string, Source[]>();
  for (const source of sources) {
    const key = headOf(source);
    const others = byHead.get(key) ?? [];
    for (const other of others) if (areAlike(source, other)) alike.add(source.id).add(other.id);
    byHead.set(key, [...others, source]);
  }
  return alike;
}

/**
 * The sources of pages in one language, by APA. The library is slow, so what it makes is kept: a source that no other needs
 * telling apart from is the same on every page; the others are made for what stands on the page with them.
 */
export class Bibliography {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #language: Language;
  readonly #collator: Intl.Collator;
  readonly #inTexts = new Map<string, string>();
  readonly #entries = new Map<string, ReadonlyMap<string, string>>();
  /** Those that need telling apart from another, on a page that has both. */
  readonly #shared: ReadonlySet<string>;
  readonly #kept: KeptTexts | null;
  #engine: Engine | null = null;

  /** `sources` are all that any page cites, by their qualified ids; `kept` is what was made in earlier builds. */
  constructor(language: Language, sources: ReadonlyMap<string, Source>, kept: KeptTexts | null = null) {
    this.#kept = kept;
    this.#language = language;
    this.#sources = sources;
    this.#collator = new Intl.Collator(language === 'en' ? 'en' : 'nb');
    this.#shared = needTellingApart(sources.values());
  }

  /** The sources of a page; ids that are not known are left out, since they are reported already. */
  page(ids: readonly string[]): PageSources {
    const known = [...new Set(ids)].filter((id) => this.#sources.has(id));
    const shared = known.filter((id) => this.#shared.has(id)).sort();
    const entries = known
      .map((id): SourceEntry => {
        const html = this.#entriesOf(this.#shared.has(id) ? shared : [id]).get(id)!;
        return { source: this.#sources.get(id)!, anchor: entryAnchor(id), html };
      })
      .sort((a, b) => this.#compare(a, b, shared));
    const byId = new Map(entries.map((entry) => [entry.source.id, entry]));
    return {
      entries,
      entry: (id) => byId.get(id) ?? null,
      inText: (citations) =>
        this.#inText(
          citations.filter(({ source }) => byId.has(source)),
          shared,
        ),
    };
  }

  /** As they read: an entry begins with its name and year. Those that were told apart stand in the library's order. */
  #compare(a: SourceEntry, b: SourceEntry, shared: readonly string[]): number {
    const together = headOf(a.source) === headOf(b.source) && [a, b].every(({ source }) => this.#shared.has(source.id));
    if (!together) return this.#collator.compare(textOf(a.html), textOf(b.html));
    const order = [...this.#entriesOf(shared).keys()];
    return order.indexOf(a.source.id) - order.indexOf(b.source.id);
  }

  #inText(citations: readonly Citation[], shared: readonly string[]): string {
    if (citations.length === 0) return '';
    const beside = citations.some(({ source }) => this.#shared.has(source)) ? shared : [];
    const key = JSON.stringify([beside, citations.map(({ source, locator }) => [source, locator])]);
    const known = this.#inTexts.get(key);
    if (known !== undefined) return known;
    const ids = [...new Set([...beside, ...citations.map(({ source }) => source)])];
    const made = this.#keep([...citations], beside, ids, () => {
      const engine = this.#ready();
      // Only what needs telling apart must be known to the library before it is cited.
      if (beside.length > 0) engine.updateItems([...beside]);
      const { layout_prefix: before, layout_suffix: after } = engine.citation.opt;
      return `<span class="citation">${before}${engine.makeCitationCluster(citations.map(citeOf))}${after}</span>`;
    });
    this.#inTexts.set(key, made);
    return made;
  }

  /** The entries of some sources as they stand beside each other, in the library's order. */
  #entriesOf(ids: readonly string[]): ReadonlyMap<string, string> {
    const key = ids.join(' ');
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const made = this.#keep('entries', ids, ids, () => {
      const engine = this.#ready();
      engine.updateItems([...ids]);
      const [{ entry_ids: order }, texts] = engine.makeBibliography();
      return JSON.stringify(order.map(([id], place) => [id, texts[place]!.trim()]));
    });
    const entries: ReadonlyMap<string, string> = new Map(JSON.parse(made) as [string, string][]);
    this.#entries.set(key, entries);
    return entries;
  }

  /** What is made of sources (`of`), asked for in this way, beside these. */
  #keep(asked: unknown, beside: readonly string[], of: readonly string[], make: () => string): string {
    if (this.#kept === null) return make();
    const items = of.map((id) => cslItem(this.#sources.get(id)!, this.#language));
    return this.#kept.get([mannerKey(this.#language), asked, beside, items], make);
  }

  #ready(): Engine {
    this.#engine ??= makeEngine(this.#language, this.#sources);
    return this.#engine;
  }
}
