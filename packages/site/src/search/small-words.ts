/** Words that stand on nearly every page, in bokmål and nynorsk: a search for them fetches much and tells nothing. */
const smallWords: ReadonlySet<string> = new Set(
  `alle at av da de dei deg dei dem den denne der dere deres det dette di din du dykk då eg ein eit ei ein en er et etter for fra frå
  før ha han har her hun ho hva hvem hvor hvordan hvorfor i ikke ikkje inn jeg kan kva kven kor korleis kvifor man med meg men mot
  noe noen noko nokon når og også om opp oss over på seg si sin sine skal som så til ut uten utan var ved vi vil være vere vår å åt òg`.split(
    /\s+/,
  ),
);

/** What is asked for, without the small words; all of it, where there is nothing else, or where a phrase stands in quotes. */
export function withoutSmallWords(asked: string): string {
  const words = asked.trim();
  if (words.includes('"')) return words;
  const telling = words.split(/\s+/).filter((word) => !smallWords.has(word.toLowerCase().replace(/[.,;:!?]+$/, '')));
  return telling.length === 0 ? words : telling.join(' ');
}
