import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import type { Ground } from '@stifinner/authoring/skeleton';
import type { Diagnostic } from '@stifinner/core';
import { readFolder } from '@stifinner/reader';
import { CannotRun } from '../exit.ts';
import { contentFolder, nearestContent, standing } from '../folder.ts';

/** The folder that something is made in, and what is there. */
export interface Standing {
  folder: string;
  /** Whether it has neither content/ nor sites/ yet. */
  isNew: boolean;
  ground: Ground;
  found: Diagnostic[];
  /** So that what is there is parsed once. */
  parsed: ParsedBefore;
}

/** Reads the folder. `begins` says that what is made may be the first thing in it. */
export async function standIn(given: string | undefined, begins: boolean, today: string): Promise<Standing> {
  const folder = given === undefined ? (nearestContent() ?? standing()) : resolve(standing(), given);
  const isNew = !existsSync(resolve(folder, 'content')) && !existsSync(resolve(folder, 'sites'));
  if (isNew && !begins) {
    const where = given === undefined ? 'Der du står' : `I ${folder}`;
    throw new CannotRun(
      `${where} er det ingen content/. Lag en pakke først, med stifinner new package, eller gi mappen: --folder <mappe>`,
    );
  }
  const files: SourceFile[] = isNew ? [] : await readFolder(contentFolder(folder));
  const parsed = new ParsedBefore();
  const { catalog, schools, diagnostics } = checkContent(files, { today, before: parsed });
  return { folder, isNew, ground: { files, catalog, schools }, found: diagnostics, parsed };
}
