import type { CatalogLeaderSupport, CatalogMeeting, CatalogModule } from '../catalog/catalog.ts';
import { inLanguage, type Language, textIn } from '../language.ts';
import { type BodyParts, partsOf } from './body-parts.ts';
import type { Facets } from './facets.ts';
import type { ContentSide, Edition } from './sides.ts';

/** A meeting, as its chair meets it in `language` or what stands in for it. */
export function shownMeeting(meeting: CatalogMeeting, language: Language): Facets {
  const text = inLanguage(meeting.texts, language);
  return {
    title: text?.value.title,
    summary: [text?.value.purpose, text?.value.product],
    text: [text?.value.roles, text?.value.rounds],
    kind: [meeting.across, meeting.roles, meeting.rounds.map(({ form, size, rule, output }) => [form, size, rule, output])],
    minutes: meeting.rounds.map(({ form, minutes }) => [form, minutes]),
    module: [meeting.module, meeting.part],
    language: text?.language,
  };
}

/** The leader's page of a module in `language` or its stand-in, without the meetings in it. */
export function shownLeaderSupport(
  { index }: ContentSide,
  support: CatalogLeaderSupport,
  language: Language,
  edition: Edition,
): { facets: Facets; parts: BodyParts } {
  const text = inLanguage(support.texts, language);
  const parts = partsOf(text?.value.body ?? [], edition);
  const { contributors, changes, reviewBy, status } = support.provenance;
  const translates = text?.value.translates ?? null;
  return {
    parts,
    facets: {
      title: text?.value.title,
      summary: text?.value.summary,
      text: parts.own.text,
      figures: [parts.own.figures, parts.own.editions],
      sources: support.cites.map((id) => index.sources.get(id) ?? id),
      minutes: support.reading,
      status,
      language: text?.language,
      stale: translates !== null && translates < support.revision,
      about: [contributors, text?.value.contributors, changes, reviewBy, support.revision],
    },
  };
}

/** A module's own page in `language`; the pages that it lists tell their own changes. */
export const shownModule = (module: CatalogModule, language: Language): Facets => ({
  title: textIn(module.title, language),
  summary: textIn(module.purpose, language),
  text: module.parts.map(({ id, title }) => [id, textIn(title, language)]),
  minutes: [module.weeks, module.leaderWeeks],
  kind: module.kind,
  audience: module.audience,
  requires: module.requires.map(({ id, hard, why }) => [id, hard, textIn(why, language)]),
});
