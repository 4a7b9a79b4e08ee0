import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolId } from './synthetic-school.ts';
import { cutPath, editBody, editFile, editPath, editSchool, editTitle, takeBlock, type Undo } from './tree-edits.ts';

/** One thing that an author or a school does, done to a tree of sources; it answers how to undo it. */
export interface Step {
  name: string;
  edit: (root: string) => Undo;
}

/** A history of edits, each on top of those before. They touch a school's words, its steps, its file, pages, titles, order and blocks. */
export function histories(schools: number): Step[] {
  const [first, middle, last] = [1, Math.ceil(schools / 2), schools];
  const module = 'content/pakke-1/pakke-1-modul-1';
  return [
    { name: "a school's words", edit: (root) => editPath(root, first, 'En ny setning om hvorfor.') },
    { name: 'one step fewer', edit: (root) => cutPath(root, middle) },
    { name: 'the name of a school', edit: (root) => editSchool(root, last, 'name', 'Ny «navn» & <skole>') },
    { name: 'the language of a school', edit: (root) => editSchool(root, first, 'language', 'nn') },
    { name: 'the body of a page', edit: (root) => editBody(root, 'En setning til, lagt til i dag.') },
    { name: 'the title of a page', edit: (root) => editTitle(root, 'Et nytt navn') },
    {
      name: 'a block that none took',
      edit: (root) => takeBlock(root, last, 'pakke-1/pakke-1-modul-1-side-11#tenk'),
    },
    {
      name: 'the title of a module',
      edit: (root) => editFile(root, `${module}/module.yaml`, (text) => text.replace(/^ {2}nb: .*$/m, '  nb: Et nytt modulnavn')),
    },
    {
      name: 'the words of a meeting',
      edit: (root) => editFile(root, `${module}/leder.mdx`, (text) => text.replace(/ purpose="/, ' purpose="Først og fremst: ')),
    },
    {
      name: 'minutes of a page',
      edit: (root) => editFile(root, `${module}/pakke-1-modul-1-side-12.mdx`, (text) => text.replace(/most: \d+/, 'most: 19')),
    },
    { name: 'a school that is new', edit: (root) => addSchool(root, last, 'ny-skole') },
    { name: 'a source that pages cite', edit: (root) => renameSource(root) },
  ];
}

/** A copy of a school under another id. Where it is undone its site is left, as the program tells, so it is taken along. */
function addSchool(root: string, number: number, id: string): Undo {
  const [from, to] = [join(root, 'sites', schoolId(number)), join(root, 'sites', id)];
  cpSync(from, to, { recursive: true });
  const file = join(to, 'school.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(schoolId(number), id));
  return () => {
    for (const name of [to, join(root, 'dist', id), join(root, 'dist', '.releases', id)])
      rmSync(name, { recursive: true, force: true });
  };
}

const renameSource = (root: string): Undo =>
  editFile(root, 'content/pakke-1/references.yaml', (text) => text.replace(/^( {2}title: ).*$/m, '$1Et nytt navn på rapporten'));
