/** A source that a text cites, and where in it: `s. 14`, as the author wrote it. */
export interface Citation {
  /** Bare in a file, qualified in the catalog. */
  source: string;
  locator: string | null;
}

// Ids and locators hold neither quotes, angle brackets nor semicolons: authoring lets nothing else through.
const citation = /<cite data-sources="([^"<>]*)"><\/cite>/g;

/** The attribute of a citation in a body's HTML: `lk20/nou-2015-8; lk20/sawyer-2014, s. 14`. */
export const writeCitations = (citations: readonly Citation[]): string =>
  citations.map(({ source, locator }) => (locator === null ? source : `${source}, ${locator}`)).join('; ');

function readCitations(written: string): Citation[] {
  return written.split('; ').map((each) => {
    const comma = each.indexOf(', ');
    return comma < 0 ? { source: each, locator: null } : { source: each.slice(0, comma), locator: each.slice(comma + 2) };
  });
}

/** A citation as it stands in a body's HTML. */
export const citationHtml = (citations: readonly Citation[]): string =>
  `<cite data-sources="${writeCitations(citations)}"></cite>`;

/** A body's HTML with each citation in it, `<cite data-sources="…"></cite>`, replaced by what `make` makes of its sources. */
export const replaceCitations = (html: string, make: (citations: Citation[]) => string): string =>
  html.includes('<cite ') ? html.replace(citation, (_, written: string) => make(readCitations(written))) : html;
