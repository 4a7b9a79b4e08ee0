import { visible } from './words.ts';

const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;', $: '&#36;' };

/** Says nothing, and parts what GitHub would make a mention, a reference or a link of. */
const apart = '\u200b';

/** Text that somebody wrote, as text in Markdown, in a table too: it can make no markup, link, mention or new line. */
export const escapeMarkdown = (text: string): string =>
  visible(text).replace(/([<>&|$])|([\\`*_[\]~!])|[@#]|:(?=\/\/)|www(?=\.)|gh(?=-)/gi, (sign, entity?: string, mark?: string) =>
    entity ? entities[entity]! : mark ? `\\${mark}` : sign + apart,
  );

/** The same in the letters of code. Not between backticks, which text can end. */
export const codeMarkdown = (text: string): string => `<code>${escapeMarkdown(text)}</code>`;
