import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Another run is writing to the same folder. */
export class OutputInUse extends Error {}

/**
 * Holds the output folder for one run. A lock left by a run that is no longer alive is taken over.
 * Throws OutputInUse where a live run has it.
 */
export async function lockOutput(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true });
  const file = join(out, '.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (handle) {
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    }
    const holder = await holderOf(file);
    if (holder !== null && isAlive(holder)) throw new OutputInUse(`En annen bygging (prosess ${holder}) skriver til ${out}.`);
    await rm(file, { force: true });
  }
  throw new OutputInUse(`En annen bygging skriver til ${out}.`);
}

/** Whether the last run was killed: its lock is there still. It may have made every site, and not have tidied up. */
export async function wasCutOff(out: string): Promise<boolean> {
  const holder = await holderOf(join(out, '.lock'));
  return holder !== null && !isAlive(holder);
}

const holderOf = async (file: string): Promise<number | null> => Number(await readFile(file, 'utf8').catch(() => '')) || null;

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
