import type { Language } from '@stifinner/schemas';
import { localOf, qualifyBlock } from '../ids.ts';
import type { ResolvedPath, ResolvedStep } from '../path/resolved-path.ts';
import type { PlannedPage, TemplatePage } from './site-plan.ts';
import { plainTemplate, subjectTemplate } from './templates.ts';

/** Where a path stands in a site: a suggested path without its package, `lk20/fire-moter` at `fire-moter/`. */
export const addressOfPath = (id: string): string => `${localOf(id)}/`;

/** A path's own page, and one for each of its steps. */
export function planPath(path: ResolvedPath, language: Language): PlannedPage[] {
  const address = addressOfPath(path.id);
  return [
    { address, template: plainTemplate(language, 'path'), path: path.id, step: null },
    ...path.steps.map((step) => ({
      address: `${address}${step.slug}/`,
      template: templateOf(step, language),
      path: path.id,
      step: step.number,
    })),
  ];
}

function templateOf(step: ResolvedStep, language: Language): TemplatePage {
  switch (step.kind) {
    case 'page':
      return subjectTemplate(language, 'page', step.page);
    case 'film':
      return subjectTemplate(language, 'film', step.film);
    case 'block':
      return subjectTemplate(language, 'block', qualifyBlock(step.page, step.block));
    case 'meeting':
      return subjectTemplate(language, 'meeting', step.meeting);
    case 'text':
    case 'link':
      return plainTemplate(language, step.kind);
  }
}
