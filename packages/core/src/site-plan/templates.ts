import type { Language } from '@stifinner/schemas';
import { splitBlockId } from '../ids.ts';
import type { TemplateKind, TemplatePage } from './site-plan.ts';

/** Kinds of page that are drawn once for each language, whatever they show. */
export const plainKinds = ['front', 'path', 'text', 'link', 'library', 'search', 'about', 'not-found'] as const;

export type PlainKind = (typeof plainKinds)[number];

/** The template of a page that shows nothing from the catalog by itself: `nb/front/`. */
export const plainTemplate = (language: Language, kind: PlainKind): TemplatePage => ({
  key: `${language}/${kind}/`,
  kind,
  language,
  subject: null,
});

/** The template of a page about something in the catalog: `nb/page/lk20/x/`, `nb/page/lk20/x/en/`, `nb/block/lk20/x/block/`. */
export function subjectTemplate(language: Language, kind: Exclude<TemplateKind, PlainKind>, subject: string): TemplatePage {
  const block = splitBlockId(subject);
  const place = block ? `${block.page}/${block.block}` : subject.replace('.', '/');
  return { key: `${language}/${kind}/${place}/`, kind, language, subject };
}
