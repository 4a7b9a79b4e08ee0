import type { rules } from '../rules.ts';
import { captionRulesInEnglish } from './caption-rules.ts';
import { citationRulesInEnglish } from './citation-rules.ts';
import { componentRulesInEnglish } from './component-rules.ts';
import { figureRulesInEnglish } from './figure-rules.ts';
import { fileRulesInEnglish } from './file-rules.ts';
import { filmRulesInEnglish } from './film-rules.ts';
import { languageRulesInEnglish } from './language-rules.ts';
import { mdxRulesInEnglish } from './mdx-rules.ts';
import { meetingRulesInEnglish } from './meeting-rules.ts';
import { moduleRulesInEnglish } from './module-rules.ts';
import { movedRulesInEnglish } from './moved-rules.ts';
import { orderRulesInEnglish } from './order-rules.ts';
import { packageRulesInEnglish } from './package-rules.ts';
import { pageRulesInEnglish } from './page-rules.ts';
import { pathRulesInEnglish } from './path-rules.ts';
import { prerequisiteRulesInEnglish } from './prerequisite-rules.ts';
import { questionRulesInEnglish } from './question-rules.ts';
import { referenceRulesInEnglish } from './reference-rules.ts';
import { revisionRulesInEnglish } from './revision-rules.ts';
import type { InEnglish } from './rule-words.ts';
import { schoolRulesInEnglish } from './school-rules.ts';
import { shapeRulesInEnglish } from './shape-rules.ts';
import { textRulesInEnglish } from './text-rules.ts';
import { timeRulesInEnglish } from './time-rules.ts';
import { translationRulesInEnglish } from './translation-rules.ts';
import { unusedRulesInEnglish } from './unused-rules.ts';
import { yamlRulesInEnglish } from './yaml-rules.ts';

/** The rule book in English: the words of every rule, by its code. */
export const englishRules: InEnglish<typeof rules> = {
  ...fileRulesInEnglish,
  ...yamlRulesInEnglish,
  ...shapeRulesInEnglish,
  ...mdxRulesInEnglish,
  ...componentRulesInEnglish,
  ...referenceRulesInEnglish,
  ...citationRulesInEnglish,
  ...unusedRulesInEnglish,
  ...packageRulesInEnglish,
  ...moduleRulesInEnglish,
  ...pageRulesInEnglish,
  ...textRulesInEnglish,
  ...revisionRulesInEnglish,
  ...timeRulesInEnglish,
  ...translationRulesInEnglish,
  ...languageRulesInEnglish,
  ...filmRulesInEnglish,
  ...captionRulesInEnglish,
  ...figureRulesInEnglish,
  ...questionRulesInEnglish,
  ...meetingRulesInEnglish,
  ...pathRulesInEnglish,
  ...orderRulesInEnglish,
  ...prerequisiteRulesInEnglish,
  ...movedRulesInEnglish,
  ...schoolRulesInEnglish,
};
