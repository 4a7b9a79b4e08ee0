import { type CatalogIndex, indexCatalog, type Language, splitTextId, type TemplatePage } from '@stifinner/core';
import { Bibliography, type PageSources } from '../citations/page-sources.ts';
import { hole } from '../fill/marks.ts';
import { mediaAddress } from '../media.ts';
import { type Messages, messagesFor } from '../messages/messages.ts';
import { allCitedSources, citedSources } from '../view/cited-sources.ts';
import type { SiteInput } from './input.ts';
import type { KeptTexts } from './kept-texts.ts';

/** What components draw from: the catalog, the language of the page, and where media lie. */
export interface Drawing {
  index: CatalogIndex;
  template: TemplatePage;
  language: Language;
  /** The language that its texts are wanted in: that of the page, but for a page's text in a further one. */
  content: Language;
  t: Messages;
  /** The address of a media file, from the page that it is written on. */
  media: (name: string) => string;
  /** What the page cites; made when it is first asked for. */
  sources: () => PageSources;
}

/** Makes the drawing of each page of one input; `kept` are texts of earlier builds. */
export function drawings(input: SiteInput, kept: KeptTexts | null = null): (template: TemplatePage) => Drawing {
  const index = indexCatalog(input.catalog);
  const addresses = new Map(Object.entries(input.media ?? {}));
  const sourcesOf = pageSources(index, kept);
  return (template) => ({
    index,
    template,
    language: template.language,
    content: splitTextId(template.subject ?? '')?.language ?? template.language,
    t: messagesFor(template.language),
    media: (name) => `${hole('shared')}/${encoded(addresses.get(name) ?? mediaAddress(name))}`,
    sources: sourcesOf(template),
  });
}

/** One bibliography for each language, and the sources of each page once. */
function pageSources(index: CatalogIndex, kept: KeptTexts | null): (template: TemplatePage) => () => PageSources {
  const all = allCitedSources(index);
  const bibliographies = new Map<Language, Bibliography>();
  return (template) => {
    let made: PageSources | null = null;
    return () => {
      const { language, ids } = citedSources(index, template);
      const bibliography = bibliographies.get(language) ?? new Bibliography(language, all, kept);
      bibliographies.set(language, bibliography);
      made ??= bibliography.page(ids);
      return made;
    };
  };
}

function encoded(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}
