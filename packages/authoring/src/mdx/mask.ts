/**
 * Some marks that authors write by accident make the parser stop, or start it reading program code: `{`, `import` at the
 * start of a line, `<` before what is no name. They are swapped for private characters of the same length before
 * parsing, so the parser reads on and every offset holds. In code and attributes they are swapped back; in text they
 * are found again at their place, and reported there. Authored text holds no private characters: files with them are refused.
 */
const swaps: readonly [mark: string, stand: string][] = [
  ['{', '\uE010'],
  ['<', '\uE011'],
  ['i', '\uE012'],
  ['e', '\uE013'],
];

export const standsFor: ReadonlyMap<string, string> = new Map(swaps.map(([mark, stand]) => [stand, mark]));
const standIn = new Map(swaps);

/** A forbidden character or reference, as offsets into the text. */
export interface Span {
  start: number;
  end: number;
}

export interface Masked {
  /** As long as what was given. */
  text: string;
  forbidden: Span[];
}

const reference = /&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));/g;

/** Whether a code point has no place in text: controls, private use, surrogates, non-characters, and turns of direction. */
function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    code >= 0xf0000
  );
}

/** Escaped by a backslash: an odd number of them stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (first > 0 && text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

const namesTag = /[A-Za-z$_/>\s]/;
const address = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@"'=/]+@[^\s<>@"'=/]+)>/i;

/** The spans from `<!--` to `-->`: authors put whole components there. */
function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return comments;
}

/** `<` that can begin no component: before a digit, `!`, the end of the text, or an address. */
function beginsNoTag(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined || !namesTag.test(next)) return true;
  return address.test(text.slice(at, at + 500));
}

/** Swaps the marks, and puts a replacement character where a forbidden one stood. */
export function mask(text: string): Masked {
  const forbidden: Span[] = [];
  const comments = commentsIn(text);
  let result = text.replace(reference, (whole, hex: string | undefined, decimal: string | undefined, at: number) => {
    const code = hex === undefined ? Number.parseInt(decimal!, 10) : Number.parseInt(hex, 16);
    // A reference may also spell a tab or a line break, which no text needs.
    if (!isForbidden(code) && code >= 0x20) return whole;
    forbidden.push({ start: at, end: at + whole.length });
    return '\uFFFD'.repeat(whole.length);
  });
  result = result.replace(/[\p{C}]/gu, (character, at: number) => {
    const code = character.codePointAt(0)!;
    // The parser drops a byte order mark at the start without counting it.
    if (code === 0xfeff && at === 0) return ' ';
    if (!isForbidden(code)) return character;
    forbidden.push({ start: at, end: at + character.length });
    return '\uFFFD'.repeat(character.length);
  });
  result = result
    .replace(/^(?:import|export)(?= )/gm, (word) => standIn.get(word[0]!)! + word.slice(1))
    .replace(/\{/g, (brace, at: number) => (isEscaped(text, at) ? brace : standIn.get(brace)!))
    .replace(/</g, (sign, at: number) => {
      while (comments[0] !== undefined && comments[0].end <= at) comments.shift();
      const isComment = comments[0] !== undefined && comments[0].start <= at;
      return isComment || (!isEscaped(text, at) && beginsNoTag(text, at)) ? standIn.get(sign)! : sign;
    });
  return { text: result, forbidden: forbidden.sort((a, b) => a.start - b.start) };
}

/** Swaps back what was masked. */
export const unmask = (text: string): string => text.replace(/[\uE010-\uE013]/g, (stand) => standsFor.get(stand)!);
