import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '@stifinner/authoring';
import { readFolder } from '@stifinner/reader';
import { afterAll, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';
import { today } from './skeleton-tree.ts';

const root = join(import.meta.dirname, '..');

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-ny-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runProgram(['new', ...args], { INIT_CWD: folder });
  const film = join(root, 'content/lk20/films/elevstemmer');

  test('from an empty folder to a package with a page, a film, a school and a path', async () => {
    const first = run('package', '--title', 'Lesing i alle fag');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^Lager content\/ i .*:\n/);
    expect(first.stdout).toContain('Slik går du videre:');
    expect(first.stdout).toMatch(/^ {2}\.gitignore +ny$/m);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('dist/\n');
    expect(
      run(
        'film',
        '--title',
        'Elevstemmer',
        '--file',
        `${film}/film.mp4`,
        '--captions',
        `${film}/film.nb.vtt`,
        '--poster',
        `${film}/poster.webp`,
      ),
    ).toMatchObject({ status: 0 });
    expect(
      run('page', '--kind', 'film', '--film', 'elevstemmer', '--title', 'Hva elevene sier', '--new-part', 'Elevene'),
    ).toMatchObject({ status: 0 });
    expect(
      run(
        'school',
        '--name',
        'Lia skole',
        '--owner',
        'Lia kommune',
        '--steps',
        'introduksjon',
        '--statement',
        'https://lia.example/',
      ),
    ).toMatchObject({ status: 0 });
    const path = run('path', '--site', 'lia-skole', '--title', 'Våren', '--steps', 'hva-elevene-sier');
    expect(path.stdout).toContain('stifinner path show lia-skole/varen');
    const files = await readFolder(folder);
    const { diagnostics, counts, catalog } = checkContent(files, { today });
    // What belongs to the package is a draft with it; the two paths of the school wait for their text.
    expect(diagnostics.map(({ code }) => code)).toEqual(['film/audio-description-unsaid', 'text/unwritten', 'text/unwritten']);
    expect(counts).toMatchObject({ packages: 1, modules: 1, pages: 3, films: 1, meetings: 2, schools: 1, paths: 2 });
    expect(catalog.packages[0]?.films[0]).toMatchObject({ status: 'published', seconds: 142 });
    expect(readFileSync(join(folder, 'content/lesing-i-alle-fag/films/elevstemmer/film.mp4'))).toEqual(
      readFileSync(`${film}/film.mp4`),
    );
  });

  test('leaves a list of what git passes over as it is', () => {
    const own = mkdtempSync(join(tmpdir(), 'stifinner-ny-git-'));
    writeFileSync(join(own, '.gitignore'), '*.tmp\n');
    const { stdout, status } = run('package', '--title', 'Lesing', '--folder', own);
    const text = readFileSync(join(own, '.gitignore'), 'utf8');
    rmSync(own, { recursive: true });
    expect({ status, text }).toEqual({ status: 0, text: '*.tmp\n' });
    expect(stdout).not.toContain('.gitignore');
  });

  test('does not ask where nobody can answer, and says what is missing', () => {
    const { status, stdout, stderr } = run('school');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const option of ['--name <navn>', '--owner <navn>', '--steps <id...>']) expect(stderr).toContain(option);
    expect(stderr).toContain('stifinner new school --name');
  });
});
