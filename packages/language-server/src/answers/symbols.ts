import type { AnyParsedFile, ParsedBlock } from '@stifinner/authoring/parsed';
import type { Place } from '@stifinner/core';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import { TextOffsets } from '../knowledge/text-offsets.ts';
import { rangeOf } from '../protocol-places.ts';
import type { Question } from './question.ts';

/** What a file holds, as an outline: the blocks and meetings of a text, the steps of a path, parts and pages of a module, sources. */
export function symbols({ file, text }: Pick<Question, 'file' | 'text'>): DocumentSymbol[] {
  const offsets = new TextOffsets(text);
  if (file.body !== null) return inText(file, offsets);
  switch (file.kind) {
    case 'module':
      return (file.value?.parts ?? []).map((part, number) => {
        const pages = part.pages.map((id, place) => symbol(file, id, SymbolKind.File, `/parts/${number}/pages/${place}`));
        return { ...symbol(file, part.id, SymbolKind.Namespace, `/parts/${number}`, `/parts/${number}/id`), children: pages };
      });
    case 'references':
      return (file.value ?? []).map(({ id, title }, number) => ({
        ...symbol(file, id, SymbolKind.Key, `/${number}`, `/${number}/id`),
        detail: title,
      }));
    case 'suggested-path':
    case 'suggested-path-translation':
    case 'local-path':
      return (file.value?.steps ?? []).map((step, number) => {
        const [field = '', value] = Object.entries(step)[0] ?? [];
        const said = typeof value === 'string' ? value.split('\n', 1)[0]! : field;
        return { ...symbol(file, said === '' ? field : said, SymbolKind.Event, `/steps/${number}`), detail: field };
      });
    default:
      return [];
  }
}

function symbol(file: AnyParsedFile, name: string, kind: SymbolKind, pointer: string, selected = pointer): DocumentSymbol {
  const range = rangeOf(file.placeOf(pointer));
  const selection = rangeOf(file.placeOf(selected));
  const holds = selection.start.line === range.start.line && selection.end.character <= range.end.character;
  return { name, kind, range: holds ? range : selection, selectionRange: selection };
}

/** Blocks, those of a section inside it, and meetings, in the order of the text. */
function inText(file: AnyParsedFile, offsets: TextOffsets): DocumentSymbol[] {
  const { blocks = [], meetings = [] } = file.body ?? {};
  const ofBlock = (block: ParsedBlock): DocumentSymbol => ({
    ...ofTag(file, offsets, block.id, block.kind === 'section' ? SymbolKind.Namespace : SymbolKind.Object, block.at),
    detail: block.kind,
    children: blocks.filter(({ inside }) => inside === block.id).map(ofBlock),
  });
  const all = [
    ...blocks.filter(({ inside }) => inside === null).map(ofBlock),
    ...meetings.map(({ id, title, at }) => ({ ...ofTag(file, offsets, id, SymbolKind.Event, at), detail: title })),
  ];
  return all.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** From the tag that holds an id to where it ends; no component holds another of its own name. */
function ofTag(file: AnyParsedFile, offsets: TextOffsets, id: string, kind: SymbolKind, at: Place): DocumentSymbol {
  const { text } = offsets;
  const inside = offsets.at(at.line, at.column);
  const start = text.lastIndexOf('<', inside);
  const name = /^<([A-Za-z]+)/.exec(text.slice(start, inside))?.[1] ?? '';
  const closed = text.indexOf(`</${name}>`, inside);
  const alone = /^[^<>]*?\/>/.exec(text.slice(inside));
  const end = alone !== null ? inside + alone[0].length : closed < 0 ? inside + id.length : closed + name.length + 3;
  return { name: id, kind, range: rangeOf(offsets.place(file.name, start, end)), selectionRange: rangeOf(at) };
}
