import { type Catalog, type Diagnostic, diagnose } from '@stifinner/core';
import type { SourceFile } from '../source-file.ts';
import { linesOf, startOf } from '../text/lines.ts';
import { formOf } from './forms.ts';
import { type LanguageText, languageTexts } from './language-texts.ts';
import { isKnown, isOtherForm } from './other-form.ts';
import { isWrittenForm, type Speller, type WrittenForm } from './speller.ts';
import { ofHtml, wordsIn } from './words-in.ts';

/** The words that a package takes for right, in both forms: one a line in words.txt, with `#` before a remark. */
export const wordList = (pkg: string): string => `content/${pkg}/words.txt`;

/** A word in a file, in small letters as the file's first has it. */
interface FoundWord {
  text: LanguageText;
  form: WrittenForm;
  word: string;
}

/** Each word once a file and form, but for those that the package's own list has. */
function* wordsOf(catalog: Catalog, files: readonly SourceFile[], sources: ReadonlyMap<string, string>): Generator<FoundWord> {
  const own = new Map(catalog.packages.map(({ id }) => [id, ownWords(files, id)]));
  const titles = new Map(catalog.packages.map(({ id, sources: cited }) => [id, cited.map(({ title }) => title)]));
  const seen = new Set<string>();
  for (const text of languageTexts(catalog, sources)) {
    if (!isWrittenForm(text.language)) continue;
    for (const word of wordsIn(text.html === '' ? text.plain : ofHtml(text.html), titles.get(text.package) ?? [])) {
      const small = word.toLowerCase();
      const key = `${text.file}\n${text.language}\n${small}`;
      if (seen.has(key) || own.get(text.package)?.has(small)) continue;
      seen.add(key);
      yield { text, form: text.language, word };
    }
  }
}

function ownWords(files: readonly SourceFile[], pkg: string): ReadonlySet<string> {
  const bytes = files.find(({ name }) => name === wordList(pkg))?.bytes;
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
  return new Set(lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter((line) => line !== ''));
}

/** A judgement of each word and form, asked for once. */
function remembered(judge: (form: WrittenForm, word: string) => boolean): (form: WrittenForm, word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (form, word) => {
    const key = `${form} ${word}`;
    const answer = answers.get(key) ?? judge(form, word);
    answers.set(key, answer);
    return answer;
  };
}

/** Words that only the other written form has: one finding a word and file, where the word stands first. */
export function checkLanguage(
  catalog: Catalog,
  files: readonly SourceFile[],
  sources: ReadonlyMap<string, string>,
  speller: Speller,
): Diagnostic[] {
  const isOther = remembered((form, word) => isOtherForm(speller, form, word));
  const found: Diagnostic[] = [];
  for (const { text, form, word } of wordsOf(catalog, files, sources)) {
    if (!isOther(form, word)) continue;
    const near = formOf(word.toLowerCase(), form);
    const instead = near !== undefined && word !== word.toLowerCase() ? near[0]!.toUpperCase() + near.slice(1) : near;
    found.push(
      diagnose('language/other-form', placeOf(text, word, sources), { word, form, instead, list: wordList(text.package) }),
    );
  }
  return found;
}

/** A word that no list has, and the files that have it, in the order of the shelf. */
export interface UnknownWord {
  form: WrittenForm;
  word: string;
  files: string[];
}

/** The words of a catalog that neither the word lists nor the packages' own know, by form and word. */
export function unknownWords(
  catalog: Catalog,
  files: readonly SourceFile[],
  sources: ReadonlyMap<string, string>,
  speller: Speller,
): UnknownWord[] {
  const isKnownWord = remembered((form, word) => isKnown(speller, form, word));
  const unknown = new Map<string, UnknownWord>();
  for (const { text, form, word } of wordsOf(catalog, files, sources)) {
    if (isKnownWord(form, word)) continue;
    const key = `${form} ${word}`;
    const entry = unknown.get(key) ?? { form, word, files: [] };
    entry.files.push(text.file);
    unknown.set(key, entry);
  }
  return [...unknown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** Where the word stands in its file: after the beginning of its text, where that can be found as it is written. */
function placeOf({ file, plain }: LanguageText, word: string, sources: ReadonlyMap<string, string>) {
  const source = sources.get(file);
  if (source === undefined) return startOf(file);
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'gu');
  whole.lastIndex = Math.max(0, plain === '' ? bodyOf(source) : source.indexOf(plain.slice(0, 30).split('\n')[0]!));
  const found = whole.exec(source);
  return found === null ? startOf(file) : linesOf(file, source).place(found.index, found.index + word.length);
}

/** Where the text of a page begins, after its top. */
const bodyOf = (source: string): number => (source.startsWith('---') ? Math.max(0, source.indexOf('\n---', 3)) : 0);
