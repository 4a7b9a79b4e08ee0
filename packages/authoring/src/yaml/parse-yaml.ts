import { type Diagnostic, diagnose, type Place, type Places, placeIn } from '@stifinner/core';
import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import type { Lines } from '../text/lines.ts';
import { buildValue } from './build-value.ts';
import { type LineFault, lineFault } from './line-fault.ts';
import { openBracket, openQuote, spaceWords } from './syntax-words.ts';
import { scanTokens, type TokenScan } from './token-scan.ts';

/** YAML as data; `sound` says that the value is all that was written. */
export interface ParsedYaml {
  value: unknown;
  sound: boolean;
  places: Places;
  /** The place of a value, or of its nearest parent that has one. */
  placeOf(pointer: string): Place;
  written(pointer: string): string | undefined;
  /** The comment that stands where the text of an empty value would. */
  commentAt(pointer: string): string | undefined;
  diagnostics: Diagnostic[];
}

/** No file needs more: a step in a path has four levels, an answer to a film's question seven. */
const depthLimit = 12;
const faultsLimit = 20;

/**
 * Parses the YAML from `start` to `end` of a file. Of faults in the syntax the first is told, since the rest mostly follow
 * from it; other faults (a key twice, an anchor, a tag) are each their own.
 */
export function parseYaml(lines: Lines, start = 0, end: number = lines.text.length): ParsedYaml {
  const at = (from: number, to = from + 1) => lines.place(Math.min(start + from, end), Math.min(start + to, end));
  const refuse = (diagnostics: Diagnostic[]): ParsedYaml => ({
    value: null,
    sound: false,
    places: {},
    placeOf: () => lines.place(0),
    written: () => undefined,
    commentAt: () => undefined,
    diagnostics: diagnostics.slice(0, faultsLimit),
  });

  const text = lines.text.slice(start, end);
  const tokens = [...new Parser().parse(text)];
  let slip: LineFault | null = null;
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    const scan = scanTokens(token, depthLimit);
    const { refused, tooDeep, open } = scan;
    if (tooDeep !== null && open !== null) return refuse([diagnose('yaml/syntax', at(open.offset), openBracket(open.source))]);
    if (tooDeep !== null) return refuse([diagnose('yaml/too-deep', at(tooDeep), { limit: depthLimit })]);
    // An anchor and its aliases are one mistake.
    const told = refused.filter(
      ({ kind }, index) => kind === 'tag' || refused.findIndex((other) => other.kind === 'reuse') === index,
    );
    if (told.length > 0) {
      return refuse(
        told.map(({ kind, offset, source }) =>
          diagnose(kind === 'tag' ? 'yaml/tag' : 'yaml/reuse', at(offset, offset + source.length), { actual: source }),
        ),
      );
    }
    if (scan.space !== null) {
      const { offset, source, key } = scan.space;
      const to = offset + (key === null ? /^-?\s+/.exec(source)![0].length : source.length);
      return refuse([diagnose('yaml/syntax', at(offset, to), spaceWords(source, key))]);
    }
    slip ??= openIn(scan);
  }
  return composed(tokens, lines, start, at, refuse, (error) =>
    slip !== null && slip.from < error.pos[0] ? slip : lineFault(text, error),
  );
}

/** What a document opens and does not close: the reader tells of it where the text ends, far from where it was. */
function openIn({ open, openQuote: quote }: TokenScan): LineFault | null {
  if (quote !== null && quote.offset < (open?.offset ?? Infinity))
    return { from: quote.offset, to: quote.offset + 1, words: openQuote(quote.source) };
  return open === null ? null : { from: open.offset, to: open.offset + 1, words: openBracket(open.source) };
}

function composed(
  tokens: CST.Token[],
  lines: Lines,
  start: number,
  at: (from: number, to?: number) => Place,
  refuse: (diagnostics: Diagnostic[]) => ParsedYaml,
  faultOf: (error: YAMLError) => LineFault,
): ParsedYaml {
  const options = {
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'core',
    version: '1.2',
  } as const;
  const documents: Document.Parsed[] = [...new Composer(options).compose(tokens)];
  const error = documents
    .flatMap((document) => [...document.errors, ...document.warnings])
    .sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (error !== undefined) {
    const { from, to, words } = faultOf(error);
    return refuse([diagnose('yaml/syntax', at(from, to), words)]);
  }
  const second = documents[1];
  if (second !== undefined) return refuse([diagnose('yaml/many-documents', at(second.range[0], second.range[0] + 3), {})]);
  const root = documents[0]?.contents ?? null;
  if (root === null || (root.range[0] === root.range[1] && 'value' in root))
    return refuse([diagnose('yaml/nothing', lines.place(0), {})]);

  const { value, places, written, comments, diagnostics } = buildValue(root, lines, start);
  return {
    value,
    sound: diagnostics.length === 0,
    places,
    placeOf: placesIn(lines.file, places),
    written: (pointer) => written.get(pointer),
    commentAt: (pointer) => comments.get(pointer),
    diagnostics: diagnostics.slice(0, faultsLimit),
  };
}

/** Apart from what else was read, so that whoever keeps the places keeps nothing more. */
const placesIn =
  (file: string, places: Places) =>
  (pointer: string): Place =>
    places[pointer] ?? placeIn(file, places, pointer.endsWith('~key') ? pointer.slice(0, -4) : pointer);
