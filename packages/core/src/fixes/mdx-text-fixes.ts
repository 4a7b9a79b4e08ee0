import { said } from '../rules/said.ts';
import type { Edit } from './edit.ts';
import { type FixMakers, fix, remove, write } from './fix.ts';
import { isSameSpelling } from './same-spelling.ts';
import type { Spot } from './spot.ts';

/** What was meant by brackets and parentheses that are nearly a link; null where they are not. */
function asLink(written: string): string | null {
  const [, words, address] = /^\[([^[\]]+)\][ \t]+\(([^\s()]+)\)$/.exec(written) ?? [];
  const [, turned, there] = /^\(([^()]+)\)\[([^\s[\]]+)\]$/.exec(written) ?? [];
  const [text, to] = [words ?? turned, address ?? there];
  return text === undefined || to === undefined ? null : `[${text}](${to.replace(/^http:/, 'https:')})`;
}

/** Puts another address in a link, where the one that is refused stands as it was read. */
function replaceAddress(spot: Spot, from: string, to: string): Edit | null {
  const at = spot.written.lastIndexOf(`](${from}`);
  const end = spot.written[at + 2 + from.length];
  if (at < 0 || (end !== ')' && end !== ' ')) return null;
  return spot.edit(spot.start + at + 2, spot.start + at + 2 + from.length, to);
}

const id = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?';

/** The address that was likely meant by one that cannot be used. */
function meantAddress(address: string): string | null {
  if (/^(?:http:)?\/\//i.test(address)) return address.replace(/^(?:http:)?\/\//i, 'https://');
  if (/^www\./i.test(address)) return `https://${address}`;
  const page = address.replace(/^(?:page:|.*\/)/i, '').replace(/\.mdx?$/i, '');
  return new RegExp(`^${id}$`).test(page) && (page === address || /\.mdx?$/i.test(address)) ? `page:${page}` : null;
}

export const mdxTextFixes = {
  'mdx/accidental-list': ({ marker }, spot) => {
    const escaped = `${marker.slice(0, -1)}\\${marker.slice(-1)}`;
    return spot.written === marker ? fix(true, write(escaped), spot.replace(escaped)) : null;
  },
  'mdx/near-markdown': (_, spot) => {
    const marks = /^#{2,3}(?=[^#\s])/.exec(spot.written)?.[0];
    if (marks !== undefined)
      return fix(true, write(`${marks} …`), spot.edit(spot.start + marks.length, spot.start + marks.length, ' '));
    const link = asLink(spot.written);
    return link === null ? null : fix(!spot.written.includes('http:'), write(link), spot.replace(link));
  },
  'mdx/malformed-citation': (_, spot) => {
    const isList = new RegExp(`^\\[@${id}(?:\\s*,\\s*@${id})+\\]$`).test(spot.written);
    const mended = spot.written.replace(/\s*,\s*@/g, '; @');
    return isList ? fix(true, write(mended), spot.replace(mended)) : null;
  },
  'mdx/angle-link': ({ url }, spot) => {
    const words = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
    const link = `[${words}](${url.replace(/^http:/i, 'https:')})`;
    return spot.written === `<${url}>` && !/[[\]()]/.test(url) ? fix(false, write(link), spot.replace(link)) : null;
  },
  'mdx/link-address': ({ actual }, spot) => {
    const meant = meantAddress(actual);
    return meant === null ? null : fix(false, write(meant), replaceAddress(spot, actual, meant));
  },
  'mdx/unknown-block': ({ id: written, near }, spot) =>
    near === null ? null : fix(isSameSpelling(written, near), write(`#${near}`), replaceAddress(spot, `#${written}`, `#${near}`)),
  'mdx/import-export': ({ word, code }, spot) => {
    const capital = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    return code || !spot.written.startsWith(word)
      ? null
      : fix(false, write(capital), spot.edit(spot.start, spot.start + 1, capital.slice(0, 1)));
  },
  'mdx/heading-level': ({ level }, spot) => {
    const marks = /^#+(?=\s)/.exec(spot.written)?.[0];
    if (level === undefined || marks === undefined) return null;
    return fix(false, write(`${'#'.repeat(level)} …`), spot.edit(spot.start, spot.start + marks.length, '#'.repeat(level)));
  },
  'mdx/empty-heading': (_, spot) => {
    const { line } = spot;
    return /^[ \t]*#+[ \t]*$/.test(line.text)
      ? fix(false, said('Slett den tomme overskriften', 'Delete the empty heading'), spot.edit(line.start, line.next, ''))
      : null;
  },
  'mdx/undefined-link': (_, spot) =>
    spot.written.startsWith('[') ? fix(false, write(`\\${spot.written}`), spot.edit(spot.start, spot.start, '\\')) : null,
  'mdx/forbidden-character': ({ actual }, spot) =>
    spot.written === actual ? fix(false, remove(actual), spot.replace('')) : null,
} satisfies FixMakers;
