/** What is asked for, as files to write: skeletons of packages, modules, pages, films, schools and paths. Pure. */

export { placeholders, statementToCome, translationMarks, writeHere } from '../text/unwritten-marks.ts';
export { type CheckedDraft, checkDraft } from './check-draft.ts';
export { type Copy, type Draft, type Drafted, type Edit, type Ground, isRefused, type WrittenFile } from './draft.ts';
export { draftFilm, type NewFilm } from './draft-film.ts';
export { draftModule, type NewModule } from './draft-module.ts';
export { draftPackage, type NewPackage } from './draft-package.ts';
export { draftPage, type NewPage } from './draft-page.ts';
export { draftPath, type NewPath } from './draft-path.ts';
export { draftSchool, type NewSchool } from './draft-school.ts';
export { draftTranslation, type NewTranslation } from './draft-translation.ts';
export { faultIn } from './field-fault.ts';
export type { PageKind } from './messages/words.ts';
export type { ModuleKind } from './module-text.ts';
export { faultOfId, freeId, type IdKind } from './taken-ids.ts';
