import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRun } from './exit.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Whether a folder is that of the project itself. */
export const isProject = (folder: string): boolean => resolve(folder) === resolve(project);

/** Where the user stands: pnpm moves to the root of the project before it runs a script, and tells where it was. */
export const standing = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The nearest folder with content/ or sites/, from where the user stands and up; null where there is none. */
export function nearestContent(): string | null {
  const from = standing();
  if (existsSync(resolve(from, 'content')) || existsSync(resolve(from, 'sites'))) return from;
  // Further up those are names of much else, so there must be something of ours in them.
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (holds(folder, 'content', 'package.yaml') || holds(folder, 'sites', 'school.yaml')) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** The folder whose content a command uses where it is given none: the nearest, else the project's own. */
const ownContent = (): string => nearestContent() ?? project;

/** Whether a command with this folder, or with none, uses the project's own content. */
export const usesProject = (given: string | undefined): boolean =>
  isProject(given === undefined ? ownContent() : resolve(standing(), given));

/** Whether commands use a folder without being given it. */
export const isOwnContent = (folder: string): boolean => resolve(folder) === resolve(ownContent());

/**
 * The folder with content/ and sites/ that a command was given; where it was given none, the nearest, else the project's own,
 * which is then said: a person in the wrong folder would take the examples for their own.
 */
export function contentFolder(given: string | undefined): string {
  const folder = given === undefined ? ownContent() : resolve(standing(), given);
  if (given === undefined && nearestContent() === null)
    process.stderr.write(`Det er ingen content/ eller sites/ i ${standing()}, så dette gjelder eksemplene i ${project}\n`);
  if (!existsSync(folder)) throw new CannotRun(`Mappen ${folder} finnes ikke.`);
  if (!statSync(folder).isDirectory()) throw new CannotRun(`${folder} er ikke en mappe.`);
  if (!existsSync(resolve(folder, 'content')) && !existsSync(resolve(folder, 'sites'))) {
    throw new CannotRun(`Mappen ${folder} har verken content/ eller sites/. Gi mappen som har dem.`);
  }
  return folder;
}

/** Where sites are written: beside the content when a folder was given, else in the project. */
export function outFolder(given: string | undefined, content: string): string {
  return given === undefined ? resolve(content, 'dist') : resolve(standing(), given);
}

function holds(folder: string, name: string, file: string): boolean {
  try {
    return readdirSync(resolve(folder, name)).some((each) => existsSync(resolve(folder, name, each, file)));
  } catch {
    return false;
  }
}
