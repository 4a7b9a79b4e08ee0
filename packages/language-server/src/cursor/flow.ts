/** A bracket that is open, and how far what stands in it has come. */
interface Open {
  bracket: '[' | '{';
  /** The field whose value is being written; null in a list, or before a colon. */
  field: string | null;
  /** Fields that are written before. */
  fields: string[];
}

/** Where a cursor stands among open brackets. */
export interface FlowCursor {
  /** From the value that the brackets belong to. */
  way: string[];
  writes: 'key' | 'value' | 'either';
  siblings: string[];
  /** How far from the start of the text the word under the cursor begins. */
  from: number;
}

/** Reads a value from its first bracket to the cursor; null where all brackets are closed there. */
export function readFlow(text: string): FlowCursor | null {
  const open: Open[] = [];
  let from = 0;
  let quote = '';
  const word = (at: number) =>
    text
      .slice(from, at)
      .trim()
      .replace(/^["']|["']$/g, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    const last = open.at(-1);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && text.slice(from, at).trim() === '') quote = sign;
    else if ((sign === '[' || sign === '{') && text.slice(from, at).trim() === '') {
      open.push({ bracket: sign, field: null, fields: [] });
      from = at + 1;
    } else if (sign === ']' || sign === '}') {
      open.pop();
      from = at + 1;
      if (open.length === 0) return null;
    } else if (sign === ',' && last !== undefined) {
      last.field = null;
      from = at + 1;
    } else if (sign === ':' && last?.bracket === '{' && last.field === null && /\s|$/.test(text[at + 1] ?? '')) {
      last.field = word(at);
      last.fields.push(last.field);
      from = at + 1;
    }
  }
  const inner = open.at(-1);
  if (inner === undefined) return null;
  const way = open.flatMap(({ bracket, field }) => (bracket === '[' ? ['*'] : field === null ? [] : [field]));
  const spaces = /^\s*["']?/.exec(text.slice(from))![0].length;
  const writes = inner.bracket === '[' ? 'either' : inner.field === null ? 'key' : 'value';
  return { way, writes, siblings: inner.fields, from: from + spaces };
}
