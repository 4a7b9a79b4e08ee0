/** What a search can be narrowed by; the names are those of the controls, and in the address. */
export const facets = ['kind', 'module', 'minutes', 'audience'] as const;
export type Facet = (typeof facets)[number];

/** What a reader asks for: words, what to keep to, or both. */
export interface Asked {
  words: string;
  choices: Partial<Record<Facet, string>>;
}

/** Reads `?q=vurdering&kind=meeting`. What is not among `offered` is as though it was not asked for. */
export function readAsked(address: string, offered: Record<Facet, readonly string[]>): Asked {
  const parameters = new URLSearchParams(address);
  const choices: Asked['choices'] = {};
  for (const facet of facets) {
    const chosen = parameters.get(facet);
    if (chosen !== null && offered[facet].includes(chosen)) choices[facet] = chosen;
  }
  return { words: parameters.get('q')?.trim() ?? '', choices };
}

/** What stands after the page's address: `?q=vurdering&kind=meeting`, or nothing. */
export function writeAsked({ words, choices }: Asked): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const facet of facets) {
    const chosen = choices[facet];
    if (chosen !== undefined) parameters.set(facet, chosen);
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

export const asksNothing = ({ words, choices }: Asked): boolean => words === '' && Object.keys(choices).length === 0;
