import type { MessageLanguage, Said } from '@stifinner/core';
import type { Group } from '../book/rule-entry.ts';

/** What the rules of each group are about. */
export const groupNames: Record<Group, Said> = {
  caption: { nb: 'Teksting av filmer', en: 'Captions' },
  citation: { nb: 'Henvisninger til kilder', en: 'Citations' },
  component: { nb: 'Komponenter på sider', en: 'Components on pages' },
  figure: { nb: 'Bilder', en: 'Pictures' },
  file: { nb: 'Filer og mapper', en: 'Files and folders' },
  film: { nb: 'Filmer', en: 'Films' },
  language: { nb: 'Målform', en: 'Forms of Norwegian' },
  mdx: { nb: 'Teksten på siden', en: 'The text of a page' },
  meeting: { nb: 'Møter', en: 'Meetings' },
  module: { nb: 'Moduler', en: 'Modules' },
  moved: { nb: 'Det som er flyttet', en: 'What was moved' },
  order: { nb: 'Rekkefølgen av moduler', en: 'The order of modules' },
  package: { nb: 'Kompetansepakken', en: 'The competence package' },
  page: { nb: 'Sider', en: 'Pages' },
  path: { nb: 'Læringsstier', en: 'Learning paths' },
  prerequisite: { nb: 'Det som må komme før', en: 'Prerequisites' },
  question: { nb: 'Spørsmål', en: 'Questions' },
  reference: { nb: 'Det noe viser til', en: 'References' },
  revision: { nb: 'Revisjoner', en: 'Revisions' },
  school: { nb: 'Skolens nettsted', en: 'A school’s site' },
  shape: { nb: 'Feltene og verdiene deres', en: 'Fields and their values' },
  source: { nb: 'Kilder', en: 'Sources' },
  text: { nb: 'Tekster som ikke er skrevet', en: 'Texts still to be written' },
  time: { nb: 'Tid', en: 'Time' },
  translation: { nb: 'Oversettelser', en: 'Translations' },
  yaml: { nb: 'YAML', en: 'YAML' },
};

/** The name of a group within a sentence: «Flere regler om bilder», but «YAML». */
export function groupWithin(group: Group, language: MessageLanguage): string {
  const name = groupNames[group][language];
  return /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
