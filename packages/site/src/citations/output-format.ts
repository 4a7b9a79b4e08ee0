import csl from 'citeproc';
import { escapeAttribute, escapeText } from '../fill/escape.ts';

/** The name that engines know the format by. */
export const outputFormat = 'stifinner';

const link = (address: string, text: string): string =>
  `<a href="${address.replaceAll('"', '&quot;').replaceAll("'", '&#39;')}" rel="noopener">${text}</a>`;

/**
 * HTML of text, links and italics, and nothing else. The library's own leaves quotes in addresses as they are. What is
 * given to a decoration has been escaped as text.
 */
export function defineOutputFormat(): void {
  const plain = (_engine: unknown, text: string): string => text;
  csl.Output.Formats[outputFormat] = {
    ...csl.Output.Formats['text'],
    text_escape: (text: string | undefined): string => escapeText(text ?? ''),
    bibstart: '',
    bibend: '',
    '@font-style/italic': '<i>%%STRING%%</i>',
    '@font-style/oblique': '<i>%%STRING%%</i>',
    '@font-style/normal': '<span class="upright">%%STRING%%</span>',
    '@bibliography/entry': plain,
    '@cite/entry': function (
      this: { item_id: string },
      engine: { sys: { wrapCitationEntry: (text: string, id: string) => string } },
      text: string,
    ) {
      return engine.sys.wrapCitationEntry(text, this.item_id);
    },
    '@URL/true': (_engine: unknown, text: string) => link(text, text),
    '@DOI/true': (_engine: unknown, text: string) => link(/^https?:\/\//.test(text) ? text : `https://doi.org/${text}`, text),
  };
}

/** Where a source's entry stands on a page. An id of a block holds no underscore, so the two never meet. */
export const entryAnchor = (source: string): string => `kilde_${source.replaceAll('/', '_')}`;

export const entryLink = (text: string, source: string): string =>
  `<a href="#${escapeAttribute(entryAnchor(source))}">${text}</a>`;
