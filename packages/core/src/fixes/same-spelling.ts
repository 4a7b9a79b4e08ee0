/**
 * A name without what authors most often write in two ways: case, and æ, ø and å as they are or spelt out. Digits and
 * marks stay.
 */
const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ|ä|ae/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/å|aa/g, 'a');

/** Whether two names differ only by case and by how æ, ø and å are spelt: then the one can be no other than the other. */
export const isSameSpelling = (a: string, b: string): boolean => folded(a) === folded(b);
