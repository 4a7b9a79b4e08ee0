import {
  type CatalogPage,
  type Language,
  type LeaderSupportText,
  languagesByLaw,
  localOf,
  nearest,
  type PageText,
} from '@stifinner/core';
import { splitFrontMatter } from '../front-matter/split.ts';
import { linesOf } from '../text/lines.ts';
import { translationMarks } from '../text/unwritten-marks.ts';
import { type Drafted, draftOf, type Ground, isRefused, refuse, textOf } from './draft.ts';
import { markText } from './mark-text.ts';
import { type Shelf, shelfOf } from './shelf-of.ts';
import { yamlText } from './yaml-text.ts';

/** A translation of a page that is there, or of a module's leader support: `leder`, with its module. */
export interface NewTranslation {
  package: string;
  /** `hva-er-dybdelaering`, or `dybdelaering/leder`. */
  of: string;
  language: Language;
}

const names: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', se: 'nordsamisk', en: 'engelsk' };

/** The same blocks with the same ids, and each text of the original with a mark in front of it, to be written over. */
export function draftTranslation({ package: pkg, of, language }: NewTranslation, ground: Ground): Drafted {
  const shelf = shelfOf(pkg, ground);
  if (isRefused(shelf)) return shelf;
  const original = originalOf(of, shelf);
  if (isRefused(original)) return original;
  if (language === shelf.language)
    return refuse(`Originalen er alt på ${names[language]}, som er pakkens første språk. Velg et annet språk.`);
  if (!shelf.languages.includes(language) && languagesByLaw.includes(language))
    return refuse(
      `Pakken \`${pkg}\` er ikke ment å finnes på ${names[language]} ennå. Skriv \`${language}\` i \`languages\` i ${shelf.file} først, og prøv igjen.`,
    );
  const name = original.file.replace(/\.mdx$/, `.${language}.mdx`);
  if (ground.files.some((file) => file.name === name)) return refuse(`${name} finnes fra før.`);
  const written = textOf(ground.files, original.file)?.replace(/^\uFEFF/, '') ?? '';
  const body = written.slice(splitFrontMatter(linesOf(original.file, written)).bodyOffset);
  const mark = translationMarks[language];
  const marked = markText(body, mark, original.id === null ? 'leader-support' : 'page');
  if (marked === null) return refuse(`${original.file} har feil. Kjør stifinner check, og rett dem først.`);
  return draftOf([{ name, text: `${topOf(original, mark)}${marked}` }]);
}

interface Original {
  /** Null for leader support. */
  id: string | null;
  file: string;
  revision: number;
  text: PageText | LeaderSupportText;
}

function originalOf(of: string, { id: pkg, modules, language }: Shelf): Original | { refusal: string } {
  const pages = modules.flatMap((module) => module.pages);
  const page: CatalogPage | undefined = pages.find(({ id }) => localOf(id) === of);
  const text = page?.texts[language];
  if (page && text) return { id: of, file: page.file, revision: page.revision, text };
  const leader = modules.find(({ id }) => of === `${localOf(id)}/leder`)?.leaderSupport;
  const support = leader?.texts[language];
  if (leader && support) return { id: null, file: leader.file, revision: leader.revision, text: support };
  const known = [...pages.map(({ id }) => localOf(id)), ...modules.map(({ id }) => `${localOf(id)}/leder`)];
  const near = nearest(of, known);
  return refuse(
    `Det finnes ingen side \`${of}\` uten feil i pakken \`${pkg}\`.${near === null ? '' : ` Mente du \`${near}\`?`} Lederstøtten til en modul skriver du som modul/leder.`,
  );
}

/** The top of the translation: what is language in the original's. */
function topOf({ id, revision, text }: Original, mark: string): string {
  const marked = (words: string, most: number) => yamlText(words.length + mark.length + 1 > most ? words : `${mark} ${words}`);
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${marked(item, 400)}`)];
  return [
    '---',
    ...(id === null ? [] : [`id: ${id}`]),
    `title: ${marked(text.title, 120)}`,
    `summary: ${marked(text.summary, 400)}`,
    ...('how' in text && text.how !== null ? [`how: ${marked(text.how, 200)}`] : []),
    ...('goals' in text ? [...list('goals', text.goals), ...list('keyPoints', text.keyPoints)] : []),
    `translates: ${revision}`,
    '---\n',
  ].join('\n');
}
