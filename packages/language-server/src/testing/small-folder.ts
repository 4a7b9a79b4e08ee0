import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const small = fileURLToPath(new URL('../../../../test/rules/_base', import.meta.url));

/** A folder of its own with one small package and one school, without any fault, to write in; and how to take it away. */
export function smallFolder(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stifinner-language-server-')));
  cpSync(small, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
