import type { Language } from '@stifinner/core';

/** What YAML reads as the same text without quotes, on the rest of a line, and among others between braces. */
const plainOnLine = /^[\p{L}«](?!.*(?::(?:\s|$)|\s#))[^\p{Cc}]*$/u;
const plainInBraces = /^[\p{L}«][\p{L}\p{N} .()«»!?…–-]*$/u;
/** Words that YAML, or a tool that reads an older YAML, takes for something else than text. */
const taken = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

const quoted = (text: string, plain: RegExp): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return plain.test(line) && !taken.test(line) ? line : JSON.stringify(line);
};

/** A text as it is written on the rest of a line: without quotes where it needs none. It is one line, and spaces at its ends are gone. */
export const yamlText = (text: string): string => quoted(text, plainOnLine);

/** A text as it is written between braces or brackets. */
export const yamlInBraces = (text: string): string => quoted(text, plainInBraces);

/** A text in one language: `{ nb: Dybdelæring }`. */
export const yamlIn = (language: Language, text: string): string => `{ ${language}: ${yamlInBraces(text)} }`;

/** A list of ids: `[verdier, dybdelaering]`. */
export const yamlIds = (ids: readonly string[]): string => `[${ids.join(', ')}]`;
