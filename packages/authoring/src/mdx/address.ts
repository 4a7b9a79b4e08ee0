import { type Said, said } from '@stifinner/core';
import { write } from '../text/advice.ts';

const id = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?';
const pageAddress = new RegExp(`^page:((?:${id}/)?${id})$`);
const blockAddress = new RegExp(`^#(${id})$`);
const mailAddress = /^mailto:[a-z0-9](?:[a-z0-9._+-]{0,62})@[a-z0-9](?:[a-z0-9.-]{0,250})\.[a-z]{2,24}$/i;

export type Address =
  | { kind: 'web' | 'mail' }
  | { kind: 'page'; id: string }
  | { kind: 'block'; id: string }
  | ({ kind: 'refused' } & Refusal);

/** What was expected of an address, and what to write where that is known. */
interface Refusal {
  expected: Said;
  help?: Said;
}

const anyOf = said(
  '`https://…`, `page:side-id`, `#blokk-id` eller `mailto:…`',
  '`https://…`, `page:page-id`, `#block-id` or `mailto:…`',
);
const secureAddress = said('en adresse med `https://`', 'an address with `https://`');

function isWebAddress(url: string): boolean {
  // A browser reads a backslash as a slash, and leaves out tabs and line breaks: neither is what it seems.
  if (url.length > 2000 || !/^https:\/\/[^/]/i.test(url) || /[\s\\<>"\p{C}]/u.test(url)) return false;
  if (!URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  return username === '' && password === '' && hostname.includes('.') && !hostname.endsWith('.');
}

/** What kind of address a link has, after the parser has decoded it. Only what is known to be safe is let through. */
export function readAddress(url: string): Address {
  if (isWebAddress(url)) return { kind: 'web' };
  const page = pageAddress.exec(url);
  if (page !== null) return { kind: 'page', id: page[1]! };
  const block = blockAddress.exec(url);
  if (block !== null) return { kind: 'block', id: block[1]! };
  if (mailAddress.test(url)) return { kind: 'mail' };
  return { kind: 'refused', ...refusal(url) };
}

function refusal(url: string): Refusal {
  if (url === '') return { expected: anyOf };
  if (/^page:/i.test(url))
    return {
      expected: said(
        '`page:side-id` med en id av små bokstaver a–z, sifre og bindestrek',
        '`page:page-id` with an id of small letters a–z, digits and hyphens',
      ),
    };
  if (url.startsWith('#'))
    return {
      expected: said('`#blokk-id` med id-en til en blokk på siden', '`#block-id` with the id of a block on the page'),
    };
  const secure = url.replace(/^(?:http:)?\/\//i, 'https://');
  if (secure !== url && isWebAddress(secure)) return { expected: secureAddress, help: write(secure) };
  if (/^www\./i.test(url) && isWebAddress(`https://${url}`)) return { expected: secureAddress, help: write(`https://${url}`) };
  if (/^https:/i.test(url))
    return {
      expected: said('en hel nettadresse, uten mellomrom og brukernavn', 'a whole web address, without spaces and user names'),
    };
  if (/\.mdx?$/i.test(url)) {
    const name = url.replace(/^.*\//, '').replace(/\.mdx?$/i, '');
    const help = pageAddress.test(`page:${name}`) ? { help: write(`page:${name}`) } : {};
    return { expected: said('id-en til en side', 'the id of a page'), ...help };
  }
  if (pageAddress.test(`page:${url}`))
    return {
      expected: anyOf,
      help: said(`Er det en side, så skriv \`page:${url}\`.`, `If it is a page, write \`page:${url}\`.`),
    };
  return { expected: anyOf };
}
