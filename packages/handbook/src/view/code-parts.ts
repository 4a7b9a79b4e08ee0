/** A part of a message: words, or code that stood in backticks. */
export interface MessagePart {
  text: string;
  isCode: boolean;
}

/** A message cut at its backticks; a backslash and what follows it stay together in code. */
export function codeParts(message: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let at = 0;
  for (const match of message.matchAll(/`((?:\\.|[^`\\])*)`/gsu)) {
    if (match.index > at) parts.push({ text: message.slice(at, match.index), isCode: false });
    parts.push({ text: match[1] ?? '', isCode: true });
    at = match.index + match[0].length;
  }
  if (at < message.length) parts.push({ text: message.slice(at), isCode: false });
  return parts;
}
