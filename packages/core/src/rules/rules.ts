import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { captionRules } from './caption-rules.ts';
import { citationRules } from './citation-rules.ts';
import { componentRules } from './component-rules.ts';
import { figureRules } from './figure-rules.ts';
import { fileRules } from './file-rules.ts';
import { filmRules } from './film-rules.ts';
import { languageRules } from './language-rules.ts';
import { mdxRules } from './mdx-rules.ts';
import { meetingRules } from './meeting-rules.ts';
import { moduleRules } from './module-rules.ts';
import { movedRules } from './moved-rules.ts';
import { orderRules } from './order-rules.ts';
import { packageRules } from './package-rules.ts';
import { pageRules } from './page-rules.ts';
import { pathRules } from './path-rules.ts';
import { prerequisiteRules } from './prerequisite-rules.ts';
import { questionRules } from './question-rules.ts';
import { referenceRules } from './reference-rules.ts';
import type { RelatedPlace } from './related-place.ts';
import { revisionRules } from './revision-rules.ts';
import type { Rule, Told } from './rule.ts';
import { schoolRules } from './school-rules.ts';
import { shapeRules } from './shape-rules.ts';
import { textRules } from './text-rules.ts';
import { timeRules } from './time-rules.ts';
import { translationRules } from './translation-rules.ts';
import { unusedRules } from './unused-rules.ts';
import { yamlRules } from './yaml-rules.ts';

/** The rule book: every code, permanent, with its words. */
export const rules = {
  ...fileRules,
  ...yamlRules,
  ...shapeRules,
  ...mdxRules,
  ...componentRules,
  ...referenceRules,
  ...citationRules,
  ...unusedRules,
  ...packageRules,
  ...moduleRules,
  ...pageRules,
  ...textRules,
  ...revisionRules,
  ...timeRules,
  ...translationRules,
  ...languageRules,
  ...filmRules,
  ...captionRules,
  ...figureRules,
  ...questionRules,
  ...meetingRules,
  ...pathRules,
  ...orderRules,
  ...prerequisiteRules,
  ...movedRules,
  ...schoolRules,
};

export type Code = keyof typeof rules;
/** What a rule is told of what was found. */
export type ArgumentsOf<C extends Code> = Told<(typeof rules)[C]>;

/** A finding by a rule, at a place, in the rule's words: in Norwegian, with what `inEnglish` makes the English ones of. */
export function diagnose<C extends Code>(
  code: C,
  at: Place,
  args: ArgumentsOf<C>,
  related?: readonly RelatedPlace[],
): Diagnostic {
  const found = rules[code] as Rule<ArgumentsOf<C>>;
  const own = found.help?.(args);
  const help = own === undefined ? found.mend : own;
  return {
    code,
    severity: found.severity,
    at,
    message: found.message(args),
    told: args,
    ...(help === null ? {} : { help }),
    ...(related?.length ? { related: related.map(({ at: place, says }) => ({ at: place, message: says.nb, told: says })) } : {}),
  };
}
