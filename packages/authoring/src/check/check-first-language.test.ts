import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';

const film = (rest: string) => `id: f
title: { nb: Film, nn: Film }
summary: { nb: Kort. }
status: planned
seconds: 180
questions:
  - id: q
    kind: closed
    form: group
    minutes: 5
    text: { nb: Hva? }
    answers:
      - { text: { nb: Ja }, correct: true, feedback: { nb: Rett. } }
      - { text: { nb: Nei }, feedback: { nb: Galt. } }
${rest}`;
const pkg = `id: p
title: { nb: Pakke }
version: "1.0.0"
languages: [nb, nn]
licence: CC0-1.0
purpose:
  nb: Til noe.
modules: [m]
`;

const found = (packageText: string, filmText: string): string[] => {
  const texts = { 'content/p/package.yaml': packageText, 'content/p/films/f/film.yaml': filmText };
  const files = Object.entries(texts).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, bytes };
  });
  return checkContent(files)
    .diagnostics.filter(({ code }) => code === 'translation/first-language-missing')
    .map(({ at, message }) => `${at.file.split('/').at(-1)}:${at.line}:${at.column} ${message}`);
};

test.each<[string, string, string, string[]]>([
  ['all are there', pkg, film('transcript: { nb: Tale. }\n'), []],
  [
    'a purpose over several lines',
    pkg.replace('nb: Til', 'nn: Til'),
    film(''),
    ['package.yaml:7:3 Uventet tekst uten bokmål, forventet teksten på bokmål'],
  ],
  [
    'a question, an answer and its feedback',
    pkg,
    film('').replaceAll(/nb: (Hva|Nei|Galt)/g, 'nn: $1'),
    ['film.yaml:11:11', 'film.yaml:14:17', 'film.yaml:14:40'].map(
      (at) => `${at} Uventet tekst uten bokmål, forventet teksten på bokmål`,
    ),
  ],
  [
    'captions',
    pkg,
    film('captions: { nn: film.nn.vtt }\n'),
    ['film.yaml:15:11 Uventet teksting uten bokmål, forventet tekstingen på bokmål'],
  ],
  [
    'a first language that no text is in',
    pkg.replace('[nb, nn]', '[en, nb, nn]'),
    film(''),
    ['package.yaml:4:13 Uventet første språk `en` uten en eneste tekst på engelsk, forventet tekstene på engelsk'],
  ],
  ['a package that was refused', `${pkg}ukjent: 1\n`, film('').replace('nb: Hva', 'nn: Hva'), []],
])('%s', (_, packageText, filmText, expected) => expect(found(packageText, filmText)).toEqual(expected));
