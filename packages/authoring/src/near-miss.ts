/** Norwegian words that authors write where a field has an English name. */
const inNorwegian: ReadonlyMap<string, string> = new Map([
  ['tittel', 'title'],
  ['sammendrag', 'summary'],
  ['minutter', 'minutes'],
  ['mål', 'goals'],
  ['kilde', 'source'],
  ['kilder', 'cites'],
  ['revisjon', 'revision'],
  ['navn', 'name'],
  ['farge', 'colour'],
  ['color', 'colour'],
  ['license', 'licence'],
  ['lisens', 'licence'],
  ['språk', 'language'],
  ['modul', 'module'],
  ['moduler', 'modules'],
  ['del', 'part'],
  ['deler', 'parts'],
  ['side', 'page'],
  ['sider', 'pages'],
  ['steg', 'steps'],
  ['sti', 'path'],
  ['stier', 'paths'],
  ['møte', 'meeting'],
  ['tekst', 'text'],
  ['lenke', 'link'],
  ['merknad', 'note'],
  ['hvorfor', 'why'],
  ['fordi', 'because'],
  ['form', 'form'],
  ['arbeidsform', 'form'],
  ['målgruppe', 'audience'],
  ['formål', 'purpose'],
  ['spørsmål', 'questions'],
  ['svar', 'answers'],
  ['alene', 'alone'],
  ['gruppe', 'group'],
  ['plenum', 'plenary'],
  ['lærer', 'teacher'],
  ['leder', 'leader'],
]);

/** The candidate that was most likely meant, or undefined where none is near. Equal distances go to the first. */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  // Long words are near nothing, and the measure is quadratic.
  if (word.length > 130) return undefined;
  const folded = word.toLowerCase();
  const meant = inNorwegian.get(folded);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === meant) return candidate;
    if (Math.abs(candidate.length - folded.length) >= least) continue;
    const far = distance(folded, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** How many letters to put in, take out, change or swap with the next to make one word the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      const least = Math.min(changed, above[column]! + 1, current[column - 1]! + 1);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(swapped ? Math.min(least, before[column - 2]! + 1) : least);
    }
    before = above;
    above = current;
  }
  return above[to.length]!;
}
