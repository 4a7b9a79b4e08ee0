import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolId } from './synthetic-school.ts';

/** The page that every school takes: the first of the introduction. Its file, and that of its translation where it has one. */
export const pageOfAll = 'pakke-1-modul-1-side-11';
const filesOfPage = (root: string): string[] =>
  ['mdx', 'nn.mdx']
    .map((ending) => join(root, 'content/pakke-1/pakke-1-modul-1', `${pageOfAll}.${ending}`))
    .filter((file) => existsSync(file));

/** What an author may do. Each answers the names of files to be put back, with what was in them. */
export type Undo = () => void;

/** The wording of the body of the page that all take: a sentence more, in every language it is written in. */
export const editBody = (root: string, sentence: string): Undo =>
  editAll(filesOfPage(root), (text) => text.replace(/\n---\n\n/, () => `\n---\n\n${sentence} `));

/** Its title, in every language. */
export const editTitle = (root: string, title: string): Undo =>
  editAll(filesOfPage(root), (text) => text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`));

/** A note of one school's path: the text of the step that each path begins with. */
export const editPath = (root: string, number: number, sentence: string): Undo =>
  editAll([pathFile(root, number)], (text) => text.replace(/^why: /m, () => `why: ${sentence} `));

/** One step fewer in a school's path: pages move up, and one goes. */
export const cutPath = (root: string, number: number): Undo =>
  editAll([pathFile(root, number)], (text) => text.replace(/^ {2}- link:\n(?: {4}.*\n)+/m, ''));

/** A block taken alone, which no school took before: a page that was not drawn. */
export const takeBlock = (root: string, number: number, block: string): Undo =>
  editAll([pathFile(root, number)], (text) => text.replace(/^ {2}- link:/m, () => `  - block: ${block}\n  - link:`));

/** Something in school.yaml: `field: value`. */
export const editSchool = (root: string, number: number, field: string, value: string): Undo =>
  editAll([join(root, 'sites', schoolId(number), 'school.yaml')], (text) =>
    text.replace(new RegExp(`^${field}: .*$`, 'm'), () => `${field}: ${JSON.stringify(value)}`),
  );

/** A file of a package, or any other, changed as `change` says. */
export const editFile = (root: string, name: string, change: (text: string) => string): Undo =>
  editAll([join(root, name)], change);

export const pathFile = (root: string, number: number): string =>
  join(root, 'sites', schoolId(number), 'paths', 'host-2026.yaml');

/** Throws where a file stays as it was: an edit that edits nothing would measure nothing. */
function editAll(files: string[], change: (text: string) => string): Undo {
  const before = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  for (const { file, text } of before) {
    const after = change(text);
    if (after === text) throw new Error(`${file} does not hold what was to be edited`);
    writeFileSync(file, after);
  }
  return () => {
    for (const { file, text } of before) writeFileSync(file, text);
  };
}
