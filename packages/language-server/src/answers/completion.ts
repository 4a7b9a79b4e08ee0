import { type CompletionItem, MarkupKind } from 'vscode-languageserver/node';
import { bodyCursor } from '../cursor/body-cursor.ts';
import { frontMatter, wordEnd } from '../cursor/front-matter.ts';
import { yamlCursor } from '../cursor/yaml-cursor.ts';
import type { Subject } from '../knowledge/subject.ts';
import { TextOffsets } from '../knowledge/text-offsets.ts';
import { rangeOf } from '../protocol-places.ts';
import { completeBody } from './complete-body.ts';
import { completeYaml } from './complete-yaml.ts';
import { type Described, described } from './described.ts';
import { hasBody, languageOf, type Question } from './question.ts';

/** What could be written at a point. `withPlaces` says that the editor knows places to fill in. */
export function completion(question: Question, withPlaces: boolean): CompletionItem[] {
  const { file, text, offset } = question;
  const whole = { start: 0, end: text.length, body: text.length };
  const top = hasBody(file) ? frontMatter(text) : whole;
  const over = (from: number, isAddress = false) => {
    const end = wordEnd(text, offset, isAddress);
    return { range: rangeOf(new TextOffsets(text).place(file.name, from, end)), question, after: text.slice(end, end + 200) };
  };
  if (offset >= top.start && offset < Math.max(top.end, top.start + 1)) return inYaml();
  if (!hasBody(file) && offset === top.end) return inYaml();
  if (!hasBody(file)) return [];
  const cursor = bodyCursor(text, top.body, offset);
  return cursor === null ? [] : completeBody(over(cursor.from, cursor.writes === 'address'), cursor, top.body, withPlaces);

  function inYaml(): CompletionItem[] {
    const link = bodyCursor(text, top.start, offset);
    // Notes and texts of a path are Markdown, where links may stand.
    if (link?.writes === 'address') return completeBody(over(link.from, true), link, top.start, withPlaces);
    const cursor = yamlCursor(text, top.start, offset);
    if (cursor === null) return [];
    return completeYaml(over(cursor.from), cursor);
  }
}

/** What is told of an item when an author looks at it. */
export function resolved(
  item: CompletionItem,
  question: Pick<Question, 'catalog' | 'words' | 'file'>,
  subject: Subject,
): CompletionItem {
  const { catalog, words, file } = question;
  const about = catalog === null ? null : described(catalog, subject, languageOf(file), words);
  return about === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: asMarkdown(about) } };
}

/** A description as Markdown: title, facts, text. */
export const asMarkdown = ({ title, facts, text }: Described): string =>
  [`**${title}**`, facts.join(' · '), text].filter((piece) => piece !== '').join('\n\n');
