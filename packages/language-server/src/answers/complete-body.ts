import { type ComponentName, components, lastOpenTag, namesIn } from '@stifinner/authoring/parsed';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver/node';
import type { BodyCursor } from '../cursor/body-cursor.ts';
import { wordsAt } from '../schema/fields.ts';
import { attributesOf, schemaOfComponent } from '../schema/schema-of-file.ts';
import { bareCandidates, linkCandidates, ownBlocks } from './candidates.ts';
import { itemOf, itemOfField, itemOfWord, type Over } from './completion-item.ts';
import { componentSnippet } from './component-snippet.ts';
import type { Question } from './question.ts';

/** What an attribute names. */
const naming = new Map<string, 'film' | 'source' | 'figure' | 'part'>([
  ['Film id', 'film'],
  ['Reading source', 'source'],
  ['Figure file', 'figure'],
  ['Meeting part', 'part'],
]);

/** What could be written where a cursor stands in a text. `withPlaces` says that the editor knows places to fill in. */
export function completeBody(over: Over, cursor: BodyCursor, bodyOffset: number, withPlaces: boolean): CompletionItem[] {
  const { question } = over;
  switch (cursor.writes) {
    case 'component':
      return componentItems(over, openAt(question, bodyOffset, cursor.from - 1), withPlaces);
    case 'closing': {
      const open = openAt(question, bodyOffset, cursor.from - 2);
      return open === null
        ? []
        : [
            {
              label: open,
              kind: CompletionItemKind.Class,
              textEdit: { range: over.range, newText: over.after.startsWith('>') ? open : `${open}>` },
            },
          ];
    }
    case 'attribute':
      return attributeItems(over, cursor.component, cursor.present, withPlaces);
    case 'value':
      return valueItems(over, cursor.component, cursor.attribute);
    case 'source':
      return bareCandidates(question, 'source').map((candidate) => itemOf(over, candidate));
    case 'address': {
      const first = question.text.slice(cursor.from, question.offset).charAt(0);
      const pages = first === '#' ? [] : linkCandidates(question).map((each) => withAddress(itemOf(over, each), 'page:'));
      const blocks = first !== '' && first !== '#' ? [] : ownBlocks(question).map((each) => withAddress(itemOf(over, each), '#'));
      return [...pages, ...blocks];
    }
  }
}

function withAddress(item: CompletionItem, before: string): CompletionItem {
  const label = `${before}${item.label}`;
  return {
    ...item,
    label,
    filterText: `${before}${item.filterText ?? item.label}`,
    textEdit: { ...item.textEdit!, newText: label } as NonNullable<CompletionItem['textEdit']>,
  };
}

/** The component that is open at an offset. */
const openAt = ({ text }: Question, bodyOffset: number, offset: number): string | null =>
  lastOpenTag(text.slice(bodyOffset, offset))?.name ?? null;

function componentItems(over: Over, open: string | null, withPlaces: boolean): CompletionItem[] {
  const home = over.question.file.kind.startsWith('leader-support') ? 'leader-support' : 'page';
  const container = open ?? 'body';
  // Its attributes are there already.
  const isTag = /^[^<\n]*>/.test(over.after);
  return namesIn(home).flatMap((name, place): CompletionItem[] => {
    const definition = components.get(name);
    if (definition === undefined || !definition.inside.some((each) => each === container)) return [];
    const snippet = isTag ? name : componentSnippet(name as ComponentName, attributesOf(definition.shape), withPlaces);
    return [
      {
        label: name,
        kind: CompletionItemKind.Class,
        sortText: String(place).padStart(2, '0'),
        documentation: { kind: MarkupKind.Markdown, value: schemaOfComponent(definition.shape).description ?? '' },
        ...(withPlaces ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        textEdit: { range: over.range, newText: snippet },
      },
    ];
  });
}

function attributeItems(over: Over, component: string, present: readonly string[], withPlaces: boolean): CompletionItem[] {
  const definition = components.get(component);
  if (definition === undefined) return [];
  return attributesOf(definition.shape)
    .filter(({ name }) => !present.includes(name))
    .map((field, place) => {
      const newText =
        field.node.type === 'boolean' || over.after.startsWith('=')
          ? field.name
          : withPlaces
            ? `${field.name}="$0"`
            : `${field.name}=""`;
      return itemOfField(over, field, newText, place, withPlaces && field.node.type !== 'boolean');
    });
}

function valueItems(over: Over, component: string, attribute: string): CompletionItem[] {
  const { question } = over;
  const kind = naming.get(`${component} ${attribute}`);
  if (kind !== undefined) return bareCandidates(question, kind).map((candidate) => itemOf(over, candidate));
  const definition = components.get(component);
  if (definition === undefined) return [];
  const { words, node } = wordsAt(schemaOfComponent(definition.shape), [attribute]);
  return words.map((word, place) => itemOfWord(over, word, place, node?.description));
}
