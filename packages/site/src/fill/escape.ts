const inText = /[&<>]/;
const inAttribute = /[&<>"']/;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return inText.test(text) ? text.replace(/[&<>]/g, entity) : text;
}

/** Text as it stands in a quoted attribute, whichever quote it is. */
export function escapeAttribute(text: string): string {
  return inAttribute.test(text) ? text.replace(/[&<>"']/g, entity) : text;
}

function entity(character: string): string {
  return entities.get(character) ?? character;
}
