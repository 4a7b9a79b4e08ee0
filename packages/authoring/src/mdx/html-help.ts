const paragraph = 'Skriv ren tekst, med en blank linje mellom avsnittene.';
const list = 'Skriv en liste med `- ` eller `1. ` først på linjen.';
const film = 'Vis en film med `<Film id="…" />`.';
const picture =
  'Vis et bilde med `<Figure file="navn.webp" alt="Det bildet viser." />`. Filen ligger i mappen `figures/` i pakken.';
const code = 'Slett den. Innhold er tekst, og blir aldri kjørt.';
const heading = 'Skriv en overskrift med `## ` først på linjen.';
const table = 'Skriv innholdet som en liste eller som avsnitt.';

/** What to write instead of an HTML element, by its name in lower case; and of Norwegian names of components. */
const help: ReadonlyMap<string, string> = new Map([
  ['', 'Slett `<>` og `</>`.'],
  ['b', 'Skriv `**sterk**`.'],
  ['strong', 'Skriv `**sterk**`.'],
  ['i', 'Skriv `*utheving*`.'],
  ['em', 'Skriv `*utheving*`.'],
  ['u', 'Skriv `*utheving*`.'],
  ['br', 'Skriv en blank linje for et nytt avsnitt.'],
  ['hr', 'Skriv `---` på en egen linje, med en blank linje foran.'],
  ['p', paragraph],
  ['div', paragraph],
  ['span', paragraph],
  ['font', paragraph],
  ['center', paragraph],
  ['a', 'Skriv en lenke: `[tekst](https://…)`.'],
  ['img', picture],
  ['picture', picture],
  ['ul', list],
  ['ol', list],
  ['li', list],
  ['blockquote', 'Skriv et sitat med `> ` først på linjen.'],
  ['h1', heading],
  ['h2', heading],
  ['h3', heading],
  ['h4', heading],
  ['table', table],
  ['tr', table],
  ['td', table],
  ['details', 'Bruk `<Section>` for noe en sti kan utelate.'],
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
  ['oppgave', 'Mente du `<Task>`?'],
  ['spørsmål', 'Mente du `<Question>`?'],
  ['sporsmal', 'Mente du `<Question>`?'],
  ['svar', 'Mente du `<Answer>`?'],
  ['lesing', 'Mente du `<Reading>`?'],
  ['avsnitt', 'Mente du `<Section>`?'],
  ['seksjon', 'Mente du `<Section>`?'],
  ['ramme', 'Mente du `<Callout>`?'],
  ['bilde', 'Mente du `<Figure>`?'],
  ['figur', 'Mente du `<Figure>`?'],
  ['figure', 'Mente du `<Figure>`?'],
  ['møte', 'Mente du `<Meeting>`?'],
  ['rolle', 'Mente du `<Role>`?'],
  ['runde', 'Mente du `<Round>`?'],
]);

export const htmlHelp = (name: string): string | undefined => help.get(name.toLowerCase());
