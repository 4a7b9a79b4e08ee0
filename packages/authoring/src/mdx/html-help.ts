import { type Said, said } from '@stifinner/core';

const paragraph = said(
  'Skriv ren tekst, med en blank linje mellom avsnittene.',
  'Write plain text, with a blank line between the paragraphs.',
);
const list = said(
  'Skriv en liste med `- ` eller `1. ` først på linjen.',
  'Write a list with `- ` or `1. ` at the start of the line.',
);
const film = said('Vis en film med `<Film id="…" />`.', 'Show a film with `<Film id="…" />`.');
const picture = said(
  'Vis et bilde med `<Figure file="navn.webp" alt="Det bildet viser." />`. Filen ligger i mappen `figures/` i pakken.',
  'Show a picture with `<Figure file="name.webp" alt="What the picture shows." />`. The file lies in the folder `figures/` in the package.',
);
const code = said('Slett den. Innhold er tekst, og blir aldri kjørt.', 'Delete it. Content is text, and is never run.');
const heading = said('Skriv en overskrift med `## ` først på linjen.', 'Write a heading with `## ` at the start of the line.');
const table = said('Skriv innholdet som en liste eller som avsnitt.', 'Write the content as a list or as paragraphs.');
const strong = said('Skriv `**sterk**`.', 'Write `**strong**`.');
const emphasis = said('Skriv `*utheving*`.', 'Write `*emphasis*`.');

/** That a component was likely meant, by its name. */
export const meant = (component: string): Said => said(`Mente du \`<${component}>\`?`, `Did you mean \`<${component}>\`?`);

/** What to write instead of an HTML element, by its name in lower case. */
const help: ReadonlyMap<string, Said> = new Map([
  ['', said('Slett `<>` og `</>`.', 'Delete `<>` and `</>`.')],
  ['b', strong],
  ['strong', strong],
  ['i', emphasis],
  ['em', emphasis],
  ['u', emphasis],
  ['br', said('Skriv en blank linje for et nytt avsnitt.', 'Write a blank line for a new paragraph.')],
  [
    'hr',
    said(
      'Skriv `---` på en egen linje, med en blank linje foran.',
      'Write `---` on a line of its own, with a blank line before it.',
    ),
  ],
  ['p', paragraph],
  ['div', paragraph],
  ['span', paragraph],
  ['font', paragraph],
  ['center', paragraph],
  ['a', said('Skriv en lenke: `[tekst](https://…)`.', 'Write a link: `[text](https://…)`.')],
  ['img', picture],
  ['picture', picture],
  ['ul', list],
  ['ol', list],
  ['li', list],
  ['blockquote', said('Skriv et sitat med `> ` først på linjen.', 'Write a quotation with `> ` at the start of the line.')],
  ['h1', heading],
  ['h2', heading],
  ['h3', heading],
  ['h4', heading],
  ['table', table],
  ['tr', table],
  ['td', table],
  ['details', said('Bruk `<Section>` for noe en sti kan utelate.', 'Use `<Section>` for something that a path can leave out.')],
  ['video', film],
  ['iframe', film],
  ['embed', film],
  ['object', film],
  ['audio', film],
  ['script', code],
  ['style', code],
  ['link', code],
  ['meta', code],
  ['form', code],
  ['svg', code],
]);

/** Names in lower case that authors give components, most of them in Norwegian. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['oppgave', 'Task'],
  ['spørsmål', 'Question'],
  ['sporsmal', 'Question'],
  ['svar', 'Answer'],
  ['lesing', 'Reading'],
  ['avsnitt', 'Section'],
  ['seksjon', 'Section'],
  ['ramme', 'Callout'],
  ['bilde', 'Figure'],
  ['figur', 'Figure'],
  ['figure', 'Figure'],
  ['møte', 'Meeting'],
  ['rolle', 'Role'],
  ['runde', 'Round'],
]);

/** The component that an author's own name for it stands for; undefined where the name is none of those. */
export const componentMeant = (name: string): string | undefined => otherNames.get(name.toLowerCase());

/** What to write instead of an HTML element, or of a name that authors give a component. */
export function htmlHelp(name: string): Said | undefined {
  const component = componentMeant(name);
  return component === undefined ? help.get(name.toLowerCase()) : meant(component);
}
