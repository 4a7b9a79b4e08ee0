import { formOf } from './forms.ts';
import type { Speller, WrittenForm } from './speller.ts';

const other: Record<WrittenForm, WrittenForm> = { nb: 'nn', nn: 'nb' };

/** `fag` in `fagperson`. */
const shortestFirst = 3;
/** Shorter than this are endings: `-ene`, `-ane`. */
const shortestLast = 4;

/** Whether a word list that has few compounds would have this one: two words of its own, with a joining letter perhaps. */
function isCompound(speller: Speller, form: WrittenForm, word: string): boolean {
  for (let cut = shortestFirst; cut <= word.length - shortestLast; cut += 1) {
    if (!speller.knows(form, word.slice(cut))) continue;
    const first = word.slice(0, cut);
    if (speller.knows(form, first)) return true;
    if (/[se]$/.test(first) && first.length > shortestFirst && speller.knows(form, first.slice(0, -1))) return true;
  }
  return false;
}

/** Accents of stress, which no list has: `éin`, `éi`. */
const withoutStress = (word: string): string => word.replaceAll('é', 'e').replaceAll('ó', 'o');

const inList = (speller: Speller, form: WrittenForm, word: string): boolean =>
  [word, word.toLowerCase(), withoutStress(word.toLowerCase())].some((each) => speller.knows(form, each));

/** Whether every part of a word with hyphens passes. */
const everyPart = (word: string, passes: (part: string) => boolean): boolean =>
  word.split(/[-’']/).every((part) => part.length < 2 || passes(part));

/** Whether a form has the word, as it is written or in small letters. */
export function isKnown(speller: Speller, form: WrittenForm, word: string): boolean {
  const has = (part: string) =>
    formOf(part.toLowerCase(), other[form]) !== undefined ||
    inList(speller, form, part) ||
    isCompound(speller, form, part.toLowerCase());
  return has(word) || everyPart(word, has);
}

/**
 * Whether only the other form has the word. A word with a capital may be a name, so it must be one of those that are known
 * to be written in two ways.
 */
export function isOtherForm(speller: Speller, form: WrittenForm, word: string): boolean {
  const small = word.toLowerCase();
  if (formOf(small, form) !== undefined) return !inList(speller, form, small);
  if (small !== word) return false;
  const otherHas = (part: string) => speller.knows(other[form], part);
  return (otherHas(small) || everyPart(small, otherHas)) && !isKnown(speller, form, word);
}
