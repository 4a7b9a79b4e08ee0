/** What an author is writing in a text. Offsets are of the file. */
export type BodyCursor =
  | { writes: 'component'; from: number }
  | { writes: 'closing'; from: number }
  | { writes: 'attribute'; component: string; present: string[]; from: number }
  | { writes: 'value'; component: string; attribute: string; from: number }
  | { writes: 'source'; from: number }
  | { writes: 'address'; from: number };

/** No tag is longer. */
const longestTag = 4000;

/** What stands at the cursor, from the text before it; null in plain words. */
export function bodyCursor(text: string, bodyOffset: number, offset: number): BodyCursor | null {
  const before = text.slice(bodyOffset, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const cited = /(?<!\\)\[[^[\]]*@([\w-]*)$/.exec(line);
  if (cited !== null) return { writes: 'source', from: offset - cited[1]!.length };
  const address = /\]\(<?([\w:/#-]*)$/.exec(line);
  if (address !== null) return { writes: 'address', from: offset - address[1]!.length };
  return tagCursor(before.slice(-longestTag), offset);
}

function tagCursor(before: string, offset: number): BodyCursor | null {
  const begun = /<(\/?)([A-Za-z]*)$/.exec(before);
  if (begun !== null) return { writes: begun[1] === '' ? 'component' : 'closing', from: offset - begun[2]!.length };
  for (let at = before.lastIndexOf('<'); at >= 0; at = before.lastIndexOf('<', at - 1)) {
    const tag = /^<([A-Z][A-Za-z]*)(?=\s)/.exec(before.slice(at));
    if (tag !== null) return attributeCursor(tag[1]!, before.slice(at + tag[0].length), offset);
    if (at === 0) break;
  }
  return null;
}

const attribute = /\s+([A-Za-z]+)(?:\s*=\s*(?:"([^"]*)("?)|'([^']*)('?)))?/y;

/** The attributes of an open tag, as far as the cursor. */
function attributeCursor(component: string, rest: string, offset: number): BodyCursor | null {
  const present: string[] = [];
  attribute.lastIndex = 0;
  for (let at = 0; ; at = attribute.lastIndex) {
    attribute.lastIndex = at;
    const found = attribute.exec(rest);
    if (found === null) return /^\s+$/.test(rest.slice(at)) ? { writes: 'attribute', component, present, from: offset } : null;
    const name = found[1]!;
    const isLast = attribute.lastIndex === rest.length;
    const value = found[2] ?? found[4];
    if (isLast && value === undefined && !found[0].includes('='))
      return { writes: 'attribute', component, present, from: offset - name.length };
    if (isLast && value !== undefined && (found[3] ?? found[5]) === '')
      return { writes: 'value', component, attribute: name, from: offset - value.length };
    present.push(name);
  }
}
