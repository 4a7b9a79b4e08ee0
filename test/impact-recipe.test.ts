import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { impactCommand } from '../packages/cli/src/commands/impact.ts';
import { workflowFaults } from './whole/recipe-schemas.ts';
import type { Step } from './whole/recipes.ts';
import { runScript, writtenIn } from './whole/run-script.ts';

interface ImpactJob {
  permissions: Record<string, string>;
  'timeout-minutes': number;
  if?: string;
  steps: Step[];
}

const text = readFileSync(fileURLToPath(new URL('../packages/cli/recipes/impact-comment.yaml', import.meta.url)), 'utf8');
const workflow: { on: object; permissions: object; jobs: { compare: ImpactJob; comment: ImpactJob } } = parse(text);
const { compare, comment } = workflow.jobs;
const steps = [...compare.steps, ...comment.steps];
const scriptOf = (name: string): string => steps.find((step) => step.name === name && step.run)?.run ?? '';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stifinner-impact-recipe-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the workflow that comments on pull requests', () => {
  test('holds by the schema that GitHub publishes', async () => expect(await workflowFaults(text)).toEqual([]));

  test('runs nothing of a pull request where it may write, and never as the repository it goes to', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(workflow.permissions).toEqual({});
    expect(compare.permissions).toEqual({ contents: 'read' });
    expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comment.steps.map((step) => step.uses?.split('@')[0] ?? step.name)).toEqual([
      'actions/download-artifact',
      'Write the comment',
    ]);
    expect(comment.if).toContain('head.repo.full_name == github.repository');
    expect(compare.steps[0]?.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 2 });
  });

  test('pins each action to a commit, puts nothing from outside into a script, and ends in time', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]);
    expect(used).toHaveLength(steps.filter((step) => step.uses).length);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    for (const job of [compare, comment]) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test.each([0, 1])('compares with the branch that it goes to, and shows the table where that ends in %i', (code) => {
    const summary = join(folder, 'summary');
    const env = { GITHUB_STEP_SUMMARY: summary };
    const ran = runScript(`set -e\n${scriptOf('Compare')}`, folder, {
      env,
      commands: { npx: `echo '### Tabell'; exit ${code}` },
    });
    expect(ran.status).toBe(code);
    expect(writtenIn(summary)).toBe('### Tabell\n');
    const [[program, ...args] = []] = ran.calls;
    expect([program, ...args.slice(0, 5)]).toEqual(['npx', '-y', 'pnpm@12', '--silent', 'stifinner', 'impact']);
    expect(args.slice(5)).toEqual(['--since', 'HEAD^1', '--format', 'markdown']);
    const command = impactCommand(() => {}).exitOverride();
    expect(command.parseOptions(args.slice(5)).unknown).toEqual([]);
  });

  test.each([
    ['', ['repos/a/b/issues/7/comments']],
    ['11\\n12\\n', ['--method', 'PATCH', 'repos/a/b/issues/comments/11']],
  ])('where its own comments are «%s», it writes one', (ids, to) => {
    const commands = { gh: `case "$*" in *--paginate*) printf '${ids}';; esac` };
    const env = { REPOSITORY: 'a/b', NUMBER: '7', GH_TOKEN: 'x' };
    const { status, calls } = runScript(`set -e\n${scriptOf('Write the comment')}`, folder, { env, commands });
    expect(status).toBe(0);
    expect(calls.slice(1)).toEqual([['gh', 'api', '--silent', ...to, '--field', 'body=@impact.md']]);
  });
});
