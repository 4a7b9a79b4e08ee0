import { type Mistake, pageFile, sound, yaml } from './mistake.ts';

/** In the top of a file and in its name. */
export const inFiles: readonly Mistake[] = [
  {
    name: 'a top that is not closed',
    ...yaml(pageFile, ...sound.split('\n').filter((line, index) => line !== '---' || index === 0)),
    says: '1:1 file/front-matter-unclosed Uventet topp uten slutt, forventet en linje med bare `---` etter feltene',
    help: 'Sett inn en linje med bare `---` mellom feltene og teksten.',
  },
  {
    name: 'a top closed with a dash from a word processor',
    ...yaml(pageFile, sound.replace('\n---\n', '\n—\n')),
    says: '8:1 file/front-matter-unclosed Uventet topp uten slutt, forventet en linje med bare `---` etter feltene',
    help: 'Sett inn en linje med bare `---` mellom feltene og teksten.',
  },
  {
    name: 'a top closed with four dashes',
    ...yaml(pageFile, sound.replace('\n---\n', '\n----\n')),
    says: '8:1 file/front-matter-unclosed Uventet topp uten slutt, forventet en linje med bare `---` etter feltene',
    help: 'Sett inn en linje med bare `---` mellom feltene og teksten.',
  },
  {
    name: 'no top',
    ...yaml(pageFile, 'Mer brødtekst.'),
    says: '1:1 file/front-matter-missing Uventet begynnelse på filen, forventet linjen `---` aller først',
    help: 'Begynn filen med `---`, feltene (id, title, summary …) og `---`.',
  },
  {
    name: 'a heading before the top',
    ...yaml(pageFile, '# En side', sound),
    says: '1:1 file/front-matter-missing Uventet begynnelse på filen, forventet linjen `---` aller først',
    help: 'Begynn filen med `---`, feltene (id, title, summary …) og `---`.',
  },
  {
    name: 'an empty file',
    ...yaml(pageFile, ''),
    says: '1:1 file/empty Uventet tom fil `annen.mdx`, forventet innhold',
    help: 'Skriv innholdet, eller slett filen.',
  },
  {
    name: 'a file that is called something else than its id',
    ...yaml('content/p/fag/anen.mdx', sound),
    without: 'content/p/fag/annen.mdx',
    says: '2:5 file/id-differs Uventet id `annen`, forventet `anen`, som filen heter',
    help: 'Skriv `id: anen`, eller gi filen nytt navn.',
  },
  {
    name: 'a capital in the name of a file',
    ...yaml('content/p/fag/Annen.mdx', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/bad-name Uventet filnavn `Annen`, forventet en id av små bokstaver a–z, sifre og bindestrek',
    help: 'Gi den nytt navn, for eksempel `annen`.',
  },
  {
    name: 'å in the name of a file',
    ...yaml('content/p/fag/ånnen.mdx', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/bad-name Uventet filnavn `ånnen`, forventet en id av små bokstaver a–z, sifre og bindestrek',
    help: 'Gi den nytt navn, for eksempel `annen`.',
  },
  {
    name: 'a space in the name of a file',
    ...yaml('content/p/fag/annen side.mdx', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/bad-name Uventet filnavn `annen side`, forventet en id av små bokstaver a–z, sifre og bindestrek',
    help: 'Gi den nytt navn, for eksempel `annen-side`.',
  },
  {
    name: 'a copy of a file',
    ...yaml('content/p/fag/annen (1).mdx', sound),
    says: '1:1 file/bad-name Uventet filnavn `annen (1)`, forventet en id av små bokstaver a–z, sifre og bindestrek',
    help: 'Gi den nytt navn, for eksempel `annen-1`.',
  },
  {
    name: 'a path from Windows in the name of a file',
    ...yaml('content/p/fag\\annen.mdx', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/unknown Uventet fil `fag\\annen.mdx`, forventet mapper, ikke `\\` i filnavnet',
    help: 'Mente du `fag/annen.mdx`?',
  },
  {
    name: 'an ending that Windows hides',
    ...yaml('content/p/fag/annen.mdx.txt', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/unknown Uventet fil `annen.mdx.txt`, forventet module.yaml, leder.mdx eller en side som slutter på .mdx',
    help: 'Mente du `annen.mdx`?',
  },
  {
    name: 'an ending in capitals',
    ...yaml('content/p/fag/annen.MDX', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/unknown Uventet fil `annen.MDX`, forventet module.yaml, leder.mdx eller en side som slutter på .mdx',
    help: 'Mente du `annen.mdx`?',
  },
  {
    name: 'an ending for Markdown',
    ...yaml('content/p/fag/annen.md', sound),
    without: 'content/p/fag/annen.mdx',
    says: '1:1 file/unknown Uventet fil `annen.md`, forventet module.yaml, leder.mdx eller en side som slutter på .mdx',
    help: 'Mente du `annen.mdx`?',
  },
];
