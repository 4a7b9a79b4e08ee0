/**
 * A mark is where schools differ: `U+E000 name:argument U+E001`. The two characters are private to Unicode, survive
 * text, attributes and `<title>`, and are refused in authored content. A sign before the name tells its sort.
 */
export const markStart = '\uE000';
export const markEnd = '\uE001';

export const htmlSign = '!';
export const openSign = '+';
export const closeSign = '-';

const namePattern = /^[a-z][a-z.-]*$/;
const argumentPattern = /^[a-z0-9/#:._-]*$/;

/** A hole for text: escaped for the text or attribute that it stands in. */
export function hole(name: string, argument = ''): string {
  return mark('', name, argument);
}

/** A hole for HTML that authoring made: it stands in text only, and is not escaped. */
export function htmlHole(name: string, argument = ''): string {
  return mark(htmlSign, name, argument);
}

/** Opens a region: what stands up to its close is repeated for each thing that `name` gives; none or one makes a condition. */
export function openRegion(name: string, argument = ''): string {
  return mark(openSign, name, argument);
}

export function closeRegion(name: string): string {
  return mark(closeSign, name, '');
}

function mark(sign: string, name: string, argument: string): string {
  if (!namePattern.test(name)) throw new Error(`A mark's name is lower-case letters, dots and hyphens, got "${name}"`);
  if (!argumentPattern.test(argument)) throw new Error(`A mark's argument is made of ids, got "${argument}" for "${name}"`);
  return `${markStart}${sign}${name}${argument === '' ? '' : `:${argument}`}${markEnd}`;
}
