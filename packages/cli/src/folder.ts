import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRun } from './exit.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the user stands: pnpm moves to the root of the project before it runs a script, and tells where it was. */
export const standing = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The folder with content/ and sites/ that a command was given; the project's own when it was given none. */
export function contentFolder(given: string | undefined): string {
  const folder = given === undefined ? project : resolve(standing(), given);
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
