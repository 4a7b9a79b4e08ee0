import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind, type Range } from 'vscode-languageserver/node';
import type { Field } from '../schema/fields.ts';
import { told } from '../schema/told.ts';
import type { Candidate } from './candidates.ts';
import { titleOf } from './described.ts';
import { languageOf, type Question } from './question.ts';

const kinds: Partial<Record<Candidate['subject']['kind'], CompletionItemKind>> = {
  page: CompletionItemKind.File,
  film: CompletionItemKind.Event,
  module: CompletionItemKind.Module,
  meeting: CompletionItemKind.Event,
  source: CompletionItemKind.Reference,
  figure: CompletionItemKind.File,
};

/** The text that is written over when an item is chosen. */
export interface Over {
  range: Range;
  question: Question;
  /** What stands after it. */
  after: string;
}

/** Something with an id. Its title is shown, and searched too; the rest is told when it is asked for. */
export function itemOf({ range, question }: Over, { written, subject }: Candidate, note = ''): CompletionItem {
  const { catalog, file } = question;
  const title = (catalog && titleOf(catalog, subject, languageOf(file))) || undefined;
  return {
    label: written,
    kind: kinds[subject.kind] ?? CompletionItemKind.Reference,
    ...(title === undefined ? {} : { labelDetails: { description: title }, detail: title, filterText: `${written} ${title}` }),
    ...(note === '' ? {} : { labelDetails: { description: [title, note].filter((text) => text).join(' · ') } }),
    textEdit: { range, newText: written },
    data: { subject, file: file.name },
  };
}

/** A field of a map, or an attribute. */
export function itemOfField(
  { range, question }: Over,
  field: Field,
  newText: string,
  place: number,
  isSnippet = false,
): CompletionItem {
  const { words } = question;
  const documentation = [told(field.node, words.example), field.required ? words.mustBeThere : ''].filter((text) => text !== '');
  return {
    label: field.name,
    kind: CompletionItemKind.Property,
    sortText: `${field.required ? 0 : 1}${String(place).padStart(3, '0')}`,
    documentation: { kind: MarkupKind.Markdown, value: documentation.join('\n\n') },
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range, newText },
  };
}

/** A word that a value may be. `about` is the description of the field, which tells what each word means. */
export function itemOfWord({ range }: Over, word: string, place: number, about: string | undefined): CompletionItem {
  return {
    label: word,
    kind: CompletionItemKind.EnumMember,
    sortText: `0${String(place).padStart(3, '0')}`,
    ...(about === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: about } }),
    textEdit: { range, newText: word },
  };
}
