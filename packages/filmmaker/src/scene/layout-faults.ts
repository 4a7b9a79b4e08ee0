import { type LaidLetters, lettersOf } from '../ink/bounds.ts';
import type { Ink } from '../ink/ink.ts';
import { smallest } from '../ink/letters.ts';

const safe = { left: 16, right: 1264, top: 10, bottom: 610 };

/** Words that cannot be read: too small, outside, where captions lie, too wide for their room, or over each other. */
export function layoutFaults(content: Ink[]): string[] {
  const laid = lettersOf(content);
  const faults = laid.flatMap(({ letters, bounds }) => {
    const name = `«${letters.text}»`;
    const found: string[] = [];
    if (letters.size < smallest) found.push(`${name} is ${letters.size} px, smaller than ${smallest}`);
    if (!letters.fits)
      found.push(`${name} does not fit its room even at ${smallest} px: make the thing wider or the words fewer`);
    if (bounds.bottom - letters.size * 0.2 > safe.bottom)
      found.push(`${name} stands at ${Math.round(bounds.bottom - letters.size * 0.2)}, below ${safe.bottom}, where captions lie`);
    if (bounds.left < safe.left || bounds.right > safe.right || bounds.top < safe.top)
      found.push(`${name} goes outside the picture (${Math.round(bounds.left)} to ${Math.round(bounds.right)})`);
    return found;
  });
  return [...new Set([...faults, ...collisions(laid)])];
}

function collisions(laid: LaidLetters[]): string[] {
  return laid.flatMap((one, nth) =>
    laid.slice(nth + 1).flatMap((other) => {
      const wide = Math.min(one.bounds.right, other.bounds.right) - Math.max(one.bounds.left, other.bounds.left);
      const high = Math.min(one.bounds.bottom, other.bounds.bottom) - Math.max(one.bounds.top, other.bounds.top);
      return wide > 8 && high > 12 ? [`«${one.letters.text}» and «${other.letters.text}» lie over each other`] : [];
    }),
  );
}
