import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SiteInput, siteRoot } from '@stifinner/site';
import { isThere } from '../publish/is-there.ts';

export interface DrawnTemplate {
  folder: string;
  /** Whether an earlier drawing from the same input was there. */
  reused: boolean;
}

const root = fileURLToPath(siteRoot);
// Inside the Astro project, since Astro moves assets by renaming, which no other file system would allow.
const cache = join(root, 'node_modules', '.cache', 'stifinner');
const kept = 8;

/**
 * Draws the template site with one plain `astro build`, in a process of its own, and answers its folder. The folder is
 * named by a hash of all that goes in, so the same input is drawn once. Throws with Astro's own words if Astro fails.
 */
export async function drawTemplate(input: SiteInput): Promise<DrawnTemplate> {
  const json = JSON.stringify(input);
  const folder = join(cache, await keyOf(json));
  if (await isThere(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
    return { folder, reused: true };
  }
  const beside = join(cache, `new-${process.pid}-${createHash('sha256').update(json).digest('hex').slice(0, 8)}`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await writeFile(join(beside, 'input.json'), json);
  await astroBuild(join(beside, 'input.json'), join(beside, 'drawn'));
  await rm(join(beside, 'input.json'));
  await rename(join(beside, 'drawn'), folder).catch(async (error) => {
    // Another run drew the same meanwhile: its folder is as good as ours.
    if (!(await isThere(folder))) throw error;
  });
  await rm(beside, { recursive: true, force: true });
  await forgetOldest();
  return { folder, reused: false };
}

/** What a program needs to run, and nothing of the caller's that could find its way into a page. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}

function astroBuild(input: string, out: string): Promise<void> {
  const astro = join(dirname(createRequire(join(root, 'package.json')).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const environment = { ...plainEnvironment(), STIFINNER_INPUT: input, STIFINNER_OUT: out };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent'], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said = (said + piece).slice(-20_000);
      });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`astro build ended with ${code}:\n${said.trim()}`))));
  });
}

/** A hash of the input and of every source that Astro draws with. */
async function keyOf(json: string): Promise<string> {
  const hash = createHash('sha256').update(json).update(process.version);
  for (const name of ['astro.config.ts', 'package.json']) hash.update(await readFile(join(root, name)));
  const core = dirname(createRequire(import.meta.url).resolve('@stifinner/core'));
  // The publisher's own sources too: the key stands for all that a site is made with.
  for (const folder of [join(root, 'src'), core, join(import.meta.dirname, '..')]) {
    for (const name of await sourcesIn(folder)) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 20);
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(ts|js|astro|css|json|svg)$/.test(name) && !name.endsWith('.test.ts')).sort();
}

async function forgetOldest(): Promise<void> {
  const names = (await readdir(cache)).filter((name) => !name.startsWith('new-'));
  const dated = await Promise.all(names.map(async (name) => ({ name, used: (await stat(join(cache, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.used - a.used).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
}
