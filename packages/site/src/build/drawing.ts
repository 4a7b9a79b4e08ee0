import { type CatalogIndex, indexCatalog, type Language, type TemplatePage } from '@stifinner/core';
import { hole } from '../fill/marks.ts';
import { mediaAddress } from '../media.ts';
import { type Messages, messagesFor } from '../messages/messages.ts';
import type { SiteInput } from './input.ts';

/** What components draw from: the catalog, the language of the page, and where media lie. */
export interface Drawing {
  index: CatalogIndex;
  template: TemplatePage;
  language: Language;
  t: Messages;
  /** The address of a media file, from the page that it is written on. */
  media: (name: string) => string;
}

/** Makes the drawing of each page of one input. */
export function drawings(input: SiteInput): (template: TemplatePage) => Drawing {
  const index = indexCatalog(input.catalog);
  const addresses = new Map(Object.entries(input.media ?? {}));
  return (template) => ({
    index,
    template,
    language: template.language,
    t: messagesFor(template.language),
    media: (name) => `${hole('shared')}/${encoded(addresses.get(name) ?? mediaAddress(name))}`,
  });
}

function encoded(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}
