const style = 'Slett det. Utseendet er det samme på alle sider og bestemmes i temaet.';
const code = 'Slett det. Innhold er tekst, og blir aldri kjørt.';
const text = 'Slett det, og skriv innholdet som vanlig tekst.';
const file = 'Slett det. En film vises med id, `<Film id="…" />`, og et bilde med navnet på filen, `<Figure file="…" />`.';
const id = 'Slett det. Hver blokk har sin `id`.';

const names: ReadonlyMap<string, string> = new Map([
  ['class', style],
  ['className', style],
  ['style', style],
  ['width', style],
  ['height', style],
  ['align', style],
  ['is', code],
  ['slot', code],
  ['ref', code],
  ['href', 'Slett det, og skriv en lenke i teksten: `[tekst](https://…)`.'],
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
export function attributeHelp(name: string): string | undefined {
  if (/^on[a-z]/i.test(name) || name.includes(':')) return name === 'set:html' || name === 'set:text' ? text : code;
  return names.get(name);
}
