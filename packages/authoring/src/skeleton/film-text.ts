import type { Language } from '@stifinner/core';
import { wordsIn } from './messages/words-in.ts';
import { yamlIn, yamlInBraces, yamlText } from './yaml-text.ts';

/** A film as it is first written. */
export interface FilmToWrite {
  id: string;
  title: string;
  /** Its package's first language. */
  language: Language;
  /** Where it lies: beside film.yaml, or with somebody; null for one that is to be made. */
  place: { file: string } | { provider: 'vimeo' | 'youtube' | 'host'; url: string } | null;
  seconds: number;
  /** File names, by language. */
  captions: Partial<Record<Language, string>>;
  /** All that is said, by language. */
  transcript: Partial<Record<Language, readonly string[]>>;
  poster: string | null;
  /** Whether all that is seen is said; null where nobody has looked. */
  description: 'not-needed' | 'none' | null;
}

/** A film can be shown as made when those who do not hear it can read it, in the language that the package is written in. */
export const isWhole = ({ place, captions, transcript, language }: FilmToWrite): boolean =>
  place !== null && captions[language] !== undefined && transcript[language] !== undefined;

/** film.yaml, with a first question. */
export function filmText(film: FilmToWrite): string {
  const { id, title, language, place, seconds, captions, transcript, poster, description } = film;
  const words = wordsIn(language).film;
  const captioned = Object.entries(captions);
  const lines = [
    `id: ${id}`,
    `title: ${yamlIn(language, title)}`,
    'summary:',
    `  ${language}: ${yamlText(words.summary)}`,
    `status: ${isWhole(film) ? 'published' : 'planned'}`,
    `seconds: ${seconds}`,
    ...(place !== null && 'file' in place ? [`file: ${place.file}`] : []),
    ...(place !== null && 'url' in place ? [`provider: { name: ${place.provider}, url: ${yamlInBraces(place.url)} }`] : []),
    ...(poster === null ? [] : [`poster: ${poster}`]),
    ...(captioned.length === 0 ? [] : [`captions: { ${captioned.map(([each, name]) => `${each}: ${name}`).join(', ')} }`]),
    ...(Object.keys(transcript).length === 0 ? [] : ['transcript:', ...Object.entries(transcript).flatMap(said)]),
    ...(description === null
      ? []
      : [
          'audioDescription:',
          `  mode: ${description}`,
          `  why: ${yamlIn(language, description === 'none' ? words.lacking : words.notNeeded)}`,
        ]),
    'questions:',
    '  - id: snakk-sammen',
    '    kind: open',
    '    form: group',
    '    minutes: { least: 5, typical: 8, most: 12 }',
    '    text:',
    `      ${language}: ${yamlText(words.question)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A transcript as a text of several paragraphs. */
const said = ([language, paragraphs]: [string, readonly string[]]): string[] => [
  `  ${language}: |`,
  ...paragraphs.flatMap((text, index) => (index === 0 ? [`    ${text}`] : ['', `    ${text}`])),
];
