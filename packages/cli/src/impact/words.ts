import type { Impact } from '@stifinner/core/impact';

type Thing = Impact['things'][number];
type Step = Impact['schools'][number]['paths'][number]['steps'][number];
export type Facet = Thing['what'][number];

/** What is changed, in the definite form: «teksten og minuttene er endret». */
const facets: Record<Facet, string> = {
  title: 'tittelen',
  summary: 'innledningen',
  text: 'teksten',
  blocks: 'blokkene',
  questions: 'spørsmålene',
  film: 'filmen',
  captions: 'tekstingen',
  transcript: 'filmen som tekst',
  figures: 'bildene',
  sources: 'kildene',
  minutes: 'minuttene',
  order: 'rekkefølgen',
  kind: 'arbeidsmåten',
  audience: 'målgruppen',
  requires: 'det som må komme først',
  module: 'plassen i pakken',
  about: 'opplysningene nederst',
  status: 'statusen',
  language: 'språket',
  stale: 'merket for gammel oversettelse',
  steps: 'stegene',
  why: 'begrunnelsen',
  note: 'merknaden',
  omissions: 'det som er utelatt',
  address: 'adressen',
};

/** Things by kind: one, many, and as a short word before an id. */
export const nouns: Record<Thing['kind'], [one: string, many: string]> = {
  package: ['pakke', 'pakker'],
  module: ['modul', 'moduler'],
  'leader-support': ['lederstøtte', 'lederstøtter'],
  page: ['side', 'sider'],
  film: ['film', 'filmer'],
  meeting: ['møte', 'møter'],
  source: ['kilde', 'kilder'],
  figure: ['bilde', 'bilder'],
  path: ['foreslått sti', 'foreslåtte stier'],
};

/** A step by its kind, and the adjective for a new one. */
export const stepNouns: Record<Step['kind'], [noun: string, fresh: string]> = {
  page: ['side', 'ny'],
  film: ['film', 'ny'],
  block: ['blokk', 'ny'],
  meeting: ['møte', 'nytt'],
  text: ['tekst', 'ny'],
  link: ['lenke', 'ny'],
};

export const counted = (count: number, [one, many]: readonly [string, string]): string => `${count} ${count === 1 ? one : many}`;

/** «a, b og c». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;

/** What is changed, in words; what follows from every change is told only where it stands alone. Null for nothing. */
export function changedWords(what: readonly Facet[], without: readonly Facet[] = []): string | null {
  const told = what.filter((facet) => !without.includes(facet));
  const weighty = told.filter((facet) => facet !== 'about');
  const shown = weighty.length > 0 ? weighty : told;
  if (shown.length === 0) return null;
  const only = what.length === 1 && (['title', 'minutes', 'order'] as Facet[]).includes(shown[0]!) ? 'bare ' : '';
  return `${only}${listed(shown.map((facet) => facets[facet]))} er endret`;
}

/** «24 → 29 min»; null where they are the same, or not known on both sides. */
export function minutesWords({ before, after }: { before: number | null; after: number | null }): string | null {
  return before === after || before === null || after === null ? null : `${before} → ${after} min`;
}

/** Characters that a terminal or a browser would act upon, or that turn the reading direction. */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ');
