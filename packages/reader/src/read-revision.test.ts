import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';
import { readRevision } from './read-revision.ts';
import { changedBetween } from './same-bytes.ts';
import { beginRepository, commitAll, gitIn, hasGit, writeIn } from './testing/git-repository.ts';

let folder: string;
const media = join(import.meta.dirname, 'testing/films');
const read = async (revision = 'HEAD', from = folder) => readRevision(from, revision, await readFolder(from));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-revision-test-'));
  if (hasGit) beginRepository(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasGit)('a folder at a revision', () => {
  test('is read as it was, as the folder itself was read then', async () => {
    writeIn(folder, 'content/p/å "b"\n.mdx', 'før');
    writeIn(folder, 'content/p/films/f/film.mp4', readFileSync(join(media, 'faststart.mp4')));
    writeIn(folder, 'content/p/stor.mdx', 'x'.repeat(128 * 1024 + 1));
    writeIn(folder, 'content/.skjult/x.mdx');
    writeIn(folder, 'sites/s/school.yaml');
    writeIn(folder, 'annet/x.yaml');
    symlinkSync('/etc', join(folder, 'content/lenke'));
    const then = await readFolder(folder);
    const commit = commitAll(folder);
    writeIn(folder, 'content/p/å "b"\n.mdx', 'etter');
    writeIn(folder, 'content/p/ny.mdx');
    rmSync(join(folder, 'content/p/films'), { recursive: true });
    rmSync(join(folder, 'sites'), { recursive: true });
    const { files, ...rest } = await read();
    expect(plain(files)).toEqual(plain(then));
    expect(rest).toEqual({ commit, changed: new Set(['content/p/å "b"\n.mdx']) });
  });

  test('by the name of a branch, a tag, a hash or a way from one of them', async () => {
    writeIn(folder, 'content/p/a.mdx', 'en');
    const commit = commitAll(folder);
    gitIn(folder, 'tag', '--annotate', '--message', 'x', 'v1.0');
    for (const name of ['main', 'v1.0', 'main~0', commit.slice(0, 12)]) expect((await read(name)).commit).toBe(commit);
  });

  test('in a folder of a repository, as inside a hook, and where there was nothing yet', async () => {
    writeIn(folder, 'content/p/utenfor.mdx');
    writeIn(folder, 'under/content/p/a.mdx', 'en');
    commitAll(folder);
    writeIn(folder, 'ny/content/p/b.mdx');
    process.env['GIT_DIR'] = '/finnes/ikke';
    process.env['GIT_INDEX_FILE'] = '/finnes/ikke';
    try {
      expect((await read('HEAD', join(folder, 'under'))).files.map(({ name }) => name)).toEqual(['content/p/a.mdx']);
      expect((await read('HEAD', join(folder, 'ny'))).files).toEqual([]);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });

  test('with media that are other now measured out of git, and others taken from the folder', async () => {
    writeIn(folder, 'content/p/films/f/film.mp4', readFileSync(join(media, 'faststart.mp4')));
    writeIn(folder, 'content/p/films/g/film.webm', readFileSync(join(media, 'plain.webm')));
    commitAll(folder);
    const [before] = await readFolder(folder);
    writeIn(folder, 'content/p/films/f/film.mp4', 'en annen film');
    const aside = process.env['TMPDIR'];
    writeIn(folder, 'midlertidig/x');
    process.env['TMPDIR'] = join(folder, 'midlertidig');
    const { files, changed } = await read();
    if (aside === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = aside;
    // Nothing is left of what was written out.
    expect(readdirSync(join(folder, 'midlertidig'))).toEqual(['x']);
    expect(files[0]).toEqual(before);
    expect(files[0]?.seconds).toBeGreaterThan(1);
    expect(files[1]?.seconds).toBeGreaterThan(1);
    expect(changed).toEqual(new Set(['content/p/films/f/film.mp4']));
  });

  test('with what LFS keeps elsewhere, known by its hash', async () => {
    const film = readFileSync(join(media, 'faststart.mp4'));
    const pointer = (bytes: Buffer) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(bytes).digest('hex')}\nsize ${bytes.length}\n`;
    writeIn(folder, 'content/p/films/f/film.mp4', pointer(film));
    writeIn(folder, 'content/p/films/g/film.mp4', pointer(Buffer.from('en eldre film')));
    commitAll(folder);
    for (const name of ['f', 'g']) writeIn(folder, `content/p/films/${name}/film.mp4`, film);
    const { files, changed } = await read();
    expect(files[0]?.seconds).toBeGreaterThan(1);
    expect(files[1]).toEqual({ name: 'content/p/films/g/film.mp4', size: 13, bytes: null });
    expect(changed).toEqual(new Set(['content/p/films/g/film.mp4']));
  });

  test('with line ends that git turned told as the same', async () => {
    writeIn(folder, 'content/p/a.vtt', 'WEBVTT\n\nen\n');
    commitAll(folder);
    writeIn(folder, 'content/p/a.vtt', 'WEBVTT\r\n\r\nen\r\n');
    expect((await read()).changed).toEqual(new Set());
  });

  test('with a submodule at the commit that was its own', async () => {
    const inner = join(folder, 'content/p');
    beginRepository(inner);
    writeIn(inner, 'a.mdx', 'før');
    commitAll(inner);
    commitAll(folder);
    writeIn(inner, 'a.mdx', 'etter');
    commitAll(inner);
    const { files, changed } = await read();
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes ?? []).toString()])).toEqual([['content/p/a.mdx', 'før']]);
    expect(changed).toEqual(new Set(['content/p/a.mdx']));
    gitIn(inner, 'checkout', '--quiet', '--orphan', 'annen');
    rmSync(join(inner, '.git/refs/heads/main'));
    gitIn(inner, 'commit', '--quiet', '--message', 'ny');
    gitIn(inner, 'reflog', 'expire', '--expire=now', '--all');
    gitIn(inner, 'gc', '--quiet', '--prune=now');
    await expect(read()).rejects.toThrow('Delmodulen content/p mangler det den hadde i revisjonen');
  });
});

describe.skipIf(!hasGit)('what stops it is told', () => {
  test('a revision that is none', async () => {
    writeIn(folder, 'content/p/a.mdx');
    commitAll(folder);
    for (const name of ['finnes-ikke', '--help', '-C/tmp', 'HEAD:content', 'HEAD\n', '$(touch canary)'])
      await expect(read(name)).rejects.toThrow(`Finner ikke revisjonen ${JSON.stringify(name)} i git.`);
    for (const name of ['', 'a\0b']) await expect(read(name)).rejects.toThrow('Revisjonen er tom.');
  });

  test('no repository, nothing checked in, no git, and too little history', async () => {
    writeIn(folder, 'content/p/a.mdx');
    await expect(read()).rejects.toThrow('Ingenting er sjekket inn ennå.');
    commitAll(folder);
    commitAll(folder);
    const shallow = join(folder, 'kopi');
    gitIn(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, shallow);
    await expect(read('HEAD~1', shallow)).rejects.toThrow('git fetch --unshallow');
    rmSync(join(folder, '.git'), { recursive: true });
    await expect(read()).rejects.toThrow(
      'ligger ikke i et git-arkiv. Sammenlign med en annen mappe i stedet: --against <mappe>.',
    );
    const path = process.env['PATH'];
    process.env['PATH'] = '/finnes/ikke';
    try {
      await expect(read()).rejects.toThrow('Finner ikke git på maskinen.');
    } finally {
      process.env['PATH'] = path;
    }
  });
});

test.skipIf(!hasGit)('nothing that a repository is set up with is run, nor fetched', async () => {
  const canary = join(folder, 'canary');
  const bait = `touch ${canary}`;
  writeIn(folder, 'content/p/a.mdx', 'borte');
  writeIn(folder, 'content/p/b.mp4', 'x');
  writeIn(folder, '.gitattributes', '* filter=bait diff=bait\n');
  commitAll(folder);
  for (const [name, value] of [
    ['core.fsmonitor', bait],
    ['core.pager', bait],
    ['core.sshCommand', bait],
    ['core.hooksPath', join(folder, 'kroker')],
    ['filter.bait.smudge', bait],
    ['diff.bait.textconv', bait],
    ['extensions.partialClone', 'fjern'],
    ['remote.fjern.promisor', 'true'],
    ['remote.fjern.url', `ext::sh -c ${bait.replace(' ', '% ')}`],
    ['remote.fjern.uploadpack', bait],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
    ['alias.cat-file', `!${bait}`],
  ])
    gitIn(folder, 'config', name!, value!);
  writeIn(folder, 'kroker/reference-transaction', `#!/bin/sh\n${bait}\n`);
  expect((await read()).files).toHaveLength(2);
  // A file that only the remote has: it is told of, and not fetched.
  const blob = gitIn(folder, 'rev-parse', 'HEAD:content/p/a.mdx');
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  await expect(read()).rejects.toThrow('Git mangler noe av revisjonen');
  expect(existsSync(canary)).toBe(false);
});

test('two folders are told apart by the bytes that readers meet', async () => {
  const other = join(folder, 'annen');
  for (const [name, was, is] of [
    ['content/p/films/f/film.mp4', 'aa', 'ab'],
    ['content/p/films/g/film.mp4', 'aa', 'aa'],
    ['content/p/films/h/film.mp4', 'aa', 'aaa'],
    ['content/p/a.vtt', 'a\r\n', 'a\n'],
    ['content/p/b.vtt', 'a', 'b'],
  ] as const) {
    writeIn(folder, name, was);
    writeIn(other, name, is);
  }
  writeFileSync(join(folder, 'content/p/bare-her.mdx'), 'x');
  const [before, after] = [await readFolder(folder), await readFolder(other)];
  const changed = await changedBetween({ folder, files: before }, { folder: other, files: after });
  expect([...changed].sort()).toEqual(['content/p/b.vtt', 'content/p/films/f/film.mp4', 'content/p/films/h/film.mp4']);
});

/** Bytes as arrays: what is a Buffer on one side is not on the other. */
const plain = (files: Awaited<ReturnType<typeof readFolder>>) =>
  files.map((file) => ({
    ...file,
    bytes: file.bytes && [...file.bytes].length <= 200 * 1024 ? Buffer.from(file.bytes).toString('latin1') : null,
    ...(file.head ? { head: [...file.head] } : {}),
  }));
