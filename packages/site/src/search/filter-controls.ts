import { type Asked, type Facet, facets, readAsked } from './asked.ts';
import type { SearchChoices } from './search-file.ts';

/** The controls that narrow a search. Those with nothing to choose between stay hidden. */
export interface FilterControls {
  /** What an address asks for, of what this site offers; shown in the controls. */
  take(address: string): Asked;
  /** What is chosen now. */
  chosen(): Asked['choices'];
  /** The same, as a reader is told it: `Møte, 5–10 minutter`. */
  words(): string;
  clear(): void;
}

/** Fits the drawn controls to what the site has, and shows them. Without `choices` they offer nothing. */
export function filterControls(area: HTMLFieldSetElement, choices: SearchChoices | null): FilterControls {
  const controls = new Map(facets.map((facet) => [facet, area.querySelector<HTMLSelectElement>(`select[name="${facet}"]`)!]));
  const offered: Record<Facet, string[]> = { kind: [], module: [], minutes: [], audience: [] };
  if (choices !== null) {
    controls.get('module')!.append(...choices.module.map(({ id, title }) => new Option(title, id)));
    Object.assign(offered, { ...choices, module: choices.module.map(({ id }) => id) });
  }
  for (const [facet, control] of controls) {
    for (const option of [...control.options].slice(1)) if (!offered[facet].includes(option.value)) option.remove();
    control.parentElement!.hidden = control.options.length < 3;
  }
  area.hidden = [...controls.values()].every((control) => control.parentElement!.hidden);
  const inUse = () => [...controls].filter(([, control]) => control.value !== '');
  return {
    take: (address) => {
      const asked = readAsked(address, offered);
      for (const [facet, control] of controls) control.value = asked.choices[facet] ?? '';
      return asked;
    },
    chosen: () => Object.fromEntries(inUse().map(([facet, control]) => [facet, control.value])),
    words: () =>
      inUse()
        .map(([, control]) => control.selectedOptions[0]?.text)
        .join(', '),
    clear: () => {
      for (const control of controls.values()) control.value = '';
    },
  };
}
