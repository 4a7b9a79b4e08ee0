import { textIn } from '@stifinner/core';
import type { Edition } from '../content/edition.ts';
import { liveSite } from '../sites/live-site.ts';
import { entranceOf, sitesOf } from '../sites/site-address.ts';
import { type Words, wordsIn } from '../words.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A page of this server's own, in the author's language, that needs no drawing. The script beside is put in as in any other page. */
function plainPage(language: 'nb' | 'en', title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" data-plain>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escaped(title)} – Stifinner</title>
<style>
  body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 6rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1d2733; background: #fff }
  h1 { font-size: 1.75rem; line-height: 1.25 } h2 { font-size: 1.2rem; margin-top: 2rem }
  a { color: #0b4f7d } ul { padding: 0; list-style: none } li { margin: .35rem 0 }
  li a { display: inline-block; padding: .2rem 0 } code, pre { font: .9em/1.5 ui-monospace, monospace } .quiet { color: #56616d }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f4f6; padding: 1rem; border-radius: .5rem }
  @media (prefers-color-scheme: dark) { body { color: #e6eaee; background: #14191f } a { color: #8cc8f2 } .quiet { color: #a7b2bd } pre { background: #202830 } }
</style>
</head>
<body><main>
<h1>${escaped(title)}</h1>
${body}
</main></body>
</html>`;
}

/** Every site that can be shown, with a link to each. */
export function startPage(edition: Edition, language: 'nb' | 'en'): string {
  const words = wordsIn(language);
  const sites = sitesOf(edition).flatMap((name) => liveSite(edition, name) ?? []);
  const row = (address: string, title: string, told: string) =>
    `<li><a href="${escaped(address)}">${escaped(title)}</a> <span class="quiet">${escaped(told)}</span></li>`;
  const schools = sites.filter(({ name }) => 'school' in name);
  const packages = sites.filter(({ name }) => 'package' in name);
  const list = (heading: string, rows: string[]) =>
    rows.length === 0 ? '' : `<h2>${escaped(heading)}</h2>\n<ul>${rows.join('\n')}</ul>`;
  return plainPage(
    language,
    words.start.title,
    [
      `<p>${escaped(sites.length === 0 ? words.start.nothing : words.start.lead)}</p>`,
      list(
        words.start.schools,
        schools.map(({ name, title, plan, heldBy }) => row(entranceOf(name), title, ofSchool(words, plan === null, heldBy))),
      ),
      list(
        words.start.packages,
        packages.map(({ title, name }) => row(entranceOf(name), title, 'package' in name ? words.languages[name.language] : '')),
      ),
      list(
        words.start.maps,
        [...edition.index.packages.values()].map(({ id, title }) => row(`/_kart/${id}/`, textIn(title, 'nb'), '')),
      ),
    ].join('\n'),
  );
}

const ofSchool = ({ start }: Words, refused: boolean, heldBy: readonly string[]): string =>
  refused ? start.refused : heldBy.length > 0 ? start.held : '';

/** In place of a page that cannot be shown: the panel beside tells each fault. */
export const refusedPage = (language: 'nb' | 'en', because: readonly string[]): string => {
  const { refused } = wordsIn(language);
  const files = because.map((file) => `<li><code>${escaped(file)}</code></li>`).join('\n');
  return plainPage(language, refused.title, `<p>${escaped(refused.lead)}</p>\n<ul>${files}</ul>\n${back(refused.back)}`);
};

/** In place of a site, or a page of a site without any, that is not there. */
export const gonePage = (language: 'nb' | 'en'): string => {
  const { gone } = wordsIn(language);
  return plainPage(language, gone.title, `<p>${escaped(gone.lead)}</p>\n${back(gone.back)}`);
};

/** In place of a page that could not be drawn. */
export const brokenPage = (language: 'nb' | 'en', fault: string): string => {
  const { broken } = wordsIn(language);
  return plainPage(language, broken.title, `<p>${escaped(broken.lead)}</p>\n<pre>${escaped(fault)}</pre>`);
};

const back = (said: string): string => `<p><a href="${startAddress}">${escaped(said)}</a></p>`;

export const startAddress = '/_stifinner/';

/** Where the author comes in to the first site: a school's where there is one, else a package's; the start page where there is neither. */
export function firstAddress(edition: Edition): string {
  const [first] = sitesOf(edition);
  return first === undefined ? startAddress : entranceOf(first);
}
