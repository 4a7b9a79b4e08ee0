import { type Said, said } from '@stifinner/core';

const style = said(
  'Slett det. Utseendet er det samme på alle sider og bestemmes i temaet.',
  'Delete it. The appearance is the same on all pages, and is decided in the theme.',
);
const code = said('Slett det. Innhold er tekst, og blir aldri kjørt.', 'Delete it. Content is text, and is never run.');
const text = said('Slett det, og skriv innholdet som vanlig tekst.', 'Delete it, and write the content as ordinary text.');
const file = said(
  'Slett det. En film vises med id, `<Film id="…" />`, og et bilde med navnet på filen, `<Figure file="…" />`.',
  'Delete it. A film is shown by its id, `<Film id="…" />`, and a picture by the name of the file, `<Figure file="…" />`.',
);
const id = said('Slett det. Hver blokk har sin `id`.', 'Delete it. Each block has its `id`.');

const names: ReadonlyMap<string, Said> = new Map([
  ['class', style],
  ['className', style],
  ['style', style],
  ['width', style],
  ['height', style],
  ['align', style],
  ['is', code],
  ['slot', code],
  ['ref', code],
  [
    'href',
    said(
      'Slett det, og skriv en lenke i teksten: `[tekst](https://…)`.',
      'Delete it, and write a link in the text: `[text](https://…)`.',
    ),
  ],
  ['src', file],
  ['srcset', file],
  ['dangerouslySetInnerHTML', text],
  ['innerHTML', text],
  ['children', text],
  ['key', id],
]);

/**
 * What to do with an attribute from HTML or from program code, or undefined for any other name. Names with a colon
 * (`set:html`, `client:load`, `xlink:href`) and handlers (`onclick`) are all of that sort.
 */
export function attributeHelp(name: string): Said | undefined {
  if (/^on[a-z]/i.test(name) || name.includes(':')) return name === 'set:html' || name === 'set:text' ? text : code;
  return names.get(name);
}
