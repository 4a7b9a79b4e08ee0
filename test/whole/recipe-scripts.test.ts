import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCommand } from '../../packages/cli/src/commands/build.ts';
import { everyFile } from './every-file.ts';
import { job, scriptOf, workflow } from './recipes.ts';
import { runScript, writtenIn } from './run-script.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-recipe-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** The files of an output folder, as a build leaves them: a home for each school, and a link to its site. */
function writeOutput(out: string, schools: string[]): void {
  write(`${out}/_shared/_astro/style.0a1b.css`, 'p {}');
  write(`${out}/_shared/search/lk20-nb-0a1b/pagefind.js`, '//');
  write(`${out}/_shared/search/lk20-nb.json`, '{}');
  write(`${out}/.releases/.content/c0ffee/state.json`, out);
  for (const school of schools) {
    const home = `${out}/.releases/${school}`;
    for (const name of ['record.json', 'plan.json']) write(`${home}/${name}`, '{}');
    for (const name of ['index.html', 'sti/index.html', 'search.json', 'theme.css']) write(`${home}/0a1b/${name}`, school);
    symlinkSync('../../../_shared', join(folder, home, '0a1b', '_shared'));
    symlinkSync(`.releases/${school}/0a1b`, join(folder, out, school));
  }
}

/** What our own command line says of arguments that a recipe gives it: those it does not know; it throws at a wrong value. */
function unknownTo(args: string[]): string[] {
  const command = buildCommand(() => {}).exitOverride();
  return command.configureOutput({ writeOut: () => {}, writeErr: () => {} }).parseOptions(args).unknown;
}

test('an option that our command line does not know would be found', () => {
  expect(unknownTo(['--shrad', '1/2'])).toContain('--shrad');
});

describe('the GitHub workflow', () => {
  const { build, publish } = workflow.jobs;

  test.each([
    [0, 0, 'code=0\n'],
    [1, 0, 'code=1\n'],
    [2, 1, 'code=2\n'],
    [137, 1, 'code=137\n'],
  ])('where the build ends in %i, its step ends in %i and tells the code', (code, status, told) => {
    const output = join(folder, 'output');
    const env = { SHARD: '2/4', GITHUB_OUTPUT: output };
    // GitHub runs a script so that it ends at the first command that fails.
    const ran = runScript(`set -e\n${scriptOf(build, 'Build')}`, folder, { env, commands: { npx: `exit ${code}` } });
    expect(ran.status).toBe(status);
    expect(writtenIn(output)).toBe(told);
    const [npx, ...args] = ran.calls[0] ?? [];
    expect([npx, ...args.slice(0, 4)]).toEqual(['npx', '-y', 'pnpm@12', 'stifinner', 'build']);
    expect(args.slice(4)).toEqual(['--shard', '2/4', '--jobs', '4', '--out', 'dist']);
    expect(unknownTo(args.slice(4))).toEqual([]);
  });

  test('a school that is held back fails the job, after all else', () => {
    const step = build.steps.at(-1);
    expect(step?.if).toBe("steps.build.outputs.code == '1'");
    expect(runScript(step?.run ?? '', folder).status).toBe(1);
  });

  test('what shards pack and the last job puts together is what one machine built, links and all, for readers alone', () => {
    const schools = ['asker', 'bodo', 'celle', 'dal', 'elvebakken'];
    for (const school of schools) write(`sites/${school}/school.yaml`, '');
    const shards = build.strategy?.matrix.shard ?? [];
    for (const shard of shards) {
      writeOutput('dist', [...schools.filter((_, place) => place % shards.length === shard - 1), `nedlagt-${shard}`]);
      write('dist/.lock', '1');
      for (const name of ['Forget schools that are gone', 'Pack'])
        expect(runScript(`set -e\n${scriptOf(build, name)}`, folder, { env: { SHARD: String(shard) } }).stderr).toBe('');
      mkdirSync(join(folder, 'shards'), { recursive: true });
      cpSync(join(folder, `shard-${shard}.tar.gz`), join(folder, 'shards', `shard-${shard}.tar.gz`));
      rmSync(join(folder, 'dist'), { recursive: true });
    }
    expect(runScript(`set -e\n${scriptOf(publish, 'Put the shards together')}`, folder)).toMatchObject({ status: 0, stderr: '' });
    writeOutput('single', schools);
    rmSync(join(folder, 'single/.releases/.content'), { recursive: true });
    for (const school of schools)
      for (const name of ['record.json', 'plan.json']) rmSync(join(folder, 'single/.releases', school, name));
    expect(everyFile(join(folder, 'union'))).toEqual(everyFile(join(folder, 'single')));
  });

  test.each(['true', 'false'])('sends what is shared first and links last, and deletes only where all is whole: %s', (whole) => {
    const env = { DEPLOY_TO: 'deploy@web.example:/srv/skoler', DEPLOY_KNOWN_HOSTS: 'web', DEPLOY_KEY: 'key', WHOLE: whole };
    const script = scriptOf(publish, 'Send to the server');
    const { status, calls } = runScript(`set -e\n${script}`, folder, { env, commands: { rsync: '' } });
    expect(status).toBe(0);
    const sent = calls.map((call) => call.filter((word) => word.startsWith('union')).join());
    expect(sent.slice(0, 3)).toEqual(['union/_shared', 'union/.releases', 'union/']);
    for (const call of calls.slice(0, 3)) expect(call.join(' ')).not.toContain('--delete');
    expect(calls[2]).toEqual(expect.arrayContaining(['--exclude=/_shared', '--exclude=/.releases']));
    expect(calls.slice(3).map((call) => call.includes('--delete-after'))).toEqual(whole === 'true' ? [true] : []);
    const failed = runScript(`set -e\n${script}`, folder, { env, commands: { rsync: 'exit 23' } });
    expect(failed).toMatchObject({ status: 23, calls: { length: 1 } });
  });
});

describe('the Kubernetes Job', () => {
  const [container] = job.spec.template.spec.containers;

  /** One pod's script, where the build ends in `code`, and rclone in `upload`. */
  function pod(index: number, code: number, upload = 0) {
    const out = join(folder, 'sites');
    for (const name of ['built', 'sites']) rmSync(join(folder, name), { recursive: true, force: true });
    writeOutput('built', ['asker', 'bodo']);
    const given = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    const env = { ...given, JOB_COMPLETION_INDEX: String(index), OUT: out, BUCKET: 'skoler' };
    const node = code > 1 ? `exit ${code}` : `cp -a built '${out}'; exit ${code}`;
    const { status, calls } = runScript(container.args[0], folder, { env, commands: { node, rclone: `exit ${upload}` } });
    const uploads = calls
      .filter(([name]) => name === 'rclone')
      .map(([, verb, from = '', to = '', ...flags]) => ({ verb, from, to, flags }));
    return { status, build: calls[0] ?? [], uploads };
  }

  test.each(Array.from({ length: job.spec.completions }, (_, index) => index))(
    'pod %i builds the shard after its number',
    (index) => {
      const [, program, command, ...args] = pod(index, 0).build;
      expect([program, command]).toEqual(['packages/cli/stifinner.js', 'build']);
      expect(args.slice(0, 2)).toEqual(['--shard', `${index + 1}/${job.spec.completions}`]);
      expect(unknownTo(args)).toEqual([]);
    },
  );

  test('uploads what lasts, then what leads to it, then each site, and deletes only in sites of this shard', () => {
    const { status, uploads } = pod(0, 0);
    expect(status).toBe(0);
    const [lasting, lists, ...sites] = uploads;
    expect(lasting).toMatchObject({ verb: 'copy', to: 'store:skoler/_shared' });
    expect(lasting?.flags.join(' ')).toMatch(/--exclude \/search\/\* --header-upload Cache-Control: public.*immutable$/);
    expect(lists).toMatchObject({ verb: 'copy', to: 'store:skoler/_shared' });
    expect(lists?.flags.join(' ')).toMatch(/--include \/search\/\* --header-upload Cache-Control: no-cache$/);
    expect(sites.map(({ verb, to }) => `${verb} ${to}`).sort()).toEqual(['sync store:skoler/asker', 'sync store:skoler/bodo']);
    for (const { flags } of uploads) expect(flags).toEqual(expect.arrayContaining(['--copy-links', '--checksum']));
    for (const { flags } of sites) expect(flags).toContain('Cache-Control: no-cache');
  });

  test('uploads the others when a school is held back, and ends in 1', () => {
    const { status, uploads } = pod(0, 1);
    expect(status).toBe(1);
    expect(uploads).toHaveLength(4);
  });

  test.each([2, 137])('uploads nothing where the build ends in %i, and ends in it', (code) => {
    expect(pod(0, code)).toMatchObject({ status: code, uploads: [] });
  });

  test('never takes a failed upload for a school that is held back', () => {
    expect(pod(0, 0, 1)).toMatchObject({ status: 3, uploads: { length: 1 } });
    expect(pod(0, 1, 1).status).toBe(3);
  });
});
