import type { Impact } from '@stifinner/core/impact';
import { counted, listed, nouns } from './words.ts';

type Kind = keyof typeof nouns;

/** The first line of all: what is changed, and how many schools see it. */
export function headline({ summary, things }: Impact): string {
  const kinds = (Object.keys(nouns) as Kind[]).filter((kind) => summary.changed[kind] > 0);
  const order: Kind[] = ['page', 'leader-support', 'meeting', 'film', 'module', 'source', 'figure', 'path', 'package'];
  const told = order.filter((kind) => kinds.includes(kind)).map((kind) => counted(summary.changed[kind], nouns[kind]));
  const { all, paths } = summary.schools;
  const seeing = all === 0 ? 'ingen skoler er med' : `${paths} av ${counted(all, ['skole', 'skoler'])} ser det`;
  if (told.length > 0) return `${listed(told)} ${verb(things, told.length)}; ${seeing}`;
  if (paths > 0) return `Ingenting i pakkene er endret; ${paths} av ${counted(all, ['skole', 'skoler'])} ser noe nytt`;
  return 'Ingenting er endret for leserne';
}

/** One kind of change is called by its name; many are changes. */
function verb(things: Impact['things'], kinds: number): string {
  const changes = new Set(things.map(({ change }) => change));
  const one = things.length === 1;
  if (kinds === 1 && changes.size === 1 && changes.has('new')) return one ? 'er ny' : 'er nye';
  if (kinds === 1 && changes.size === 1 && (changes.has('gone') || changes.has('removed'))) return 'er borte';
  return 'er endret';
}

/** What else the user should know first, a sentence each. */
export function sentences({ summary, refusedBefore }: Impact): string[] {
  const { errors, warnings, mended, notRaised, stale, schools } = summary;
  const found = [
    ...(errors > 0 ? [`${counted(errors, ['ny feil', 'nye feil'])}`] : []),
    ...(warnings > 0 ? [`${counted(warnings, ['ny advarsel', 'nye advarsler'])}`] : []),
  ];
  return [
    ...(found.length > 0 ? [`${listed(found)}.`] : []),
    ...(mended > 0 ? [`${counted(mended, ['feil eller advarsel er', 'feil og advarsler er'])} borte.`] : []),
    ...(schools.held > 0
      ? [`${counted(schools.held, ['skole', 'skoler'])} beholder sitt forrige nettsted til feilene er rettet.`]
      : []),
    ...(notRaised > 0 ? [`${counted(notRaised, ['tekst har', 'tekster har'])} fått nye ord uten ny revisjon.`] : []),
    ...(stale > 0 ? [`${counted(stale, ['oversettelse er', 'oversettelser er'])} blitt eldre enn originalen.`] : []),
    ...(refusedBefore.length > 0
      ? [`${counted(refusedBefore.length, ['ting', 'ting'])} hadde feil i filen før, og kan ikke sammenlignes helt.`]
      : []),
  ];
}

/** Schools that are not told one by one. */
export function restOfSchools({ summary: { schools } }: Impact): string[] {
  return [
    ...(schools.library > 0 ? [`${counted(schools.library, ['skole', 'skoler'])} ser det bare i biblioteket.`] : []),
    ...(schools.none > 0 ? [`${counted(schools.none, ['skole', 'skoler'])} ser ingenting av dette.`] : []),
  ];
}

/** Whether there is nothing at all to tell. */
export const isQuiet = ({ summary, diagnostics, things, schools, translations }: Impact): boolean =>
  things.length + schools.length + diagnostics.length + translations.length + summary.mended === 0;

/** What the content is held against, as the user named it. */
export const sinceWords = ({ kind, name, commit }: Impact['since']): string =>
  kind === 'folder' ? `mappen ${name}` : `${name}${commit === null ? '' : ` (${commit.slice(0, 10)})`}`;
