/** Finds a name where it stands alone, not as a piece of a longer one. A name may be anything that somebody has written. */
export const wholeWord = (name: string): RegExp => new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`);
