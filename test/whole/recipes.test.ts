import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kubernetesFaults, workflowFaults } from './recipe-schemas.ts';
import { image, job, jobText, workflow, workflowText } from './recipes.ts';
import { projectRoot } from './sample-tree.ts';

/** Text with a fault in it. What is replaced must be there. */
function spoilt(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The recipe no longer holds ${from}`);
  return text.replace(from, () => to);
}

/** An expression as GitHub writes it. */
const expression = (of: string): string => `\${{ ${of} }}`;

describe('the GitHub workflow', () => {
  const { build, publish } = workflow.jobs;
  const steps = [...build.steps, ...publish.steps];

  test('holds by the schema that GitHub publishes', async () => expect(await workflowFaults(workflowText)).toEqual([]));

  test.each([
    ['timeout-minutes:', 'timeout-minute:', /Unexpected value 'timeout-minute'/],
    ['fail-fast: false', 'fail-fast: never', /never/],
    ['matrix.shard }} of', 'matricks.shard }} of', /matricks/],
    ['restore-keys:', '  restore-keys:', /.+/],
    ['needs: build', 'needs: bild', /bild/],
  ])('is told of the fault where «%s» is «%s»', async (from, to, said) => {
    expect((await workflowFaults(spoilt(workflowText, from, to))).join('\n')).toMatch(said);
  });

  test('has shards from 1 to N, and takes N from their number', () => {
    const shards = build.strategy?.matrix.shard ?? [];
    expect(shards.length).toBeGreaterThan(1);
    expect(shards).toEqual(shards.map((_, place) => place + 1));
    const { env } = build.steps.find((step) => step.name === 'Build') ?? {};
    expect(env?.['SHARD']).toBe(`${expression('matrix.shard')}/${expression('strategy.job-total')}`);
  });

  test('lets no shard stop another, and publishes what was built, whatever became of the others', () => {
    expect(build.strategy?.['fail-fast']).toBe(false);
    expect(publish.if).toBe(expression('!cancelled()'));
    expect(workflow.concurrency['cancel-in-progress']).toBe(false);
    const names = build.steps.map((step) => step.name ?? step.uses?.split('@')[0]);
    expect(names.indexOf('Tell of schools that are held back')).toBe(names.length - 1);
    expect(names.indexOf('actions/upload-artifact')).toBe(names.length - 2);
  });

  test('pins each action to a commit, with the version beside it', () => {
    const used = [...workflowText.matchAll(/uses: (.*)/g)].map((match) => match[1]);
    expect(used).toHaveLength(steps.filter((step) => step.uses).length);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may do the least, and ends in time', () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: 'read' });
    expect(publish.permissions).toEqual({});
    for (const { 'timeout-minutes': minutes } of [build, publish]) expect(minutes).toBeLessThanOrEqual(60);
    expect(build.steps[0]?.with?.['persist-credentials']).toBe(false);
  });

  test('puts nothing from outside into a script but through the environment', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('keeps the output of each shard apart in the cache', () => {
    const keys = steps.filter((step) => step.uses?.startsWith('actions/cache')).map((step) => step.with?.['key']);
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatch(/^sites-\$\{\{ matrix\.shard \}\}-of-\$\{\{ strategy\.job-total \}\}-/);
  });
});

describe('the Kubernetes Job', () => {
  const { spec } = job;
  const pod = spec.template.spec;
  const [container] = pod.containers;

  test('holds by the schema that Kubernetes publishes', () => expect(kubernetesFaults(jobText)).toEqual([]));

  test.each([
    ['completionMode: Indexed', 'completionMod: Indexed', /\/spec\/completionMod is not in the schema/],
    ['completionMode: Indexed', 'completionMode: Index', /completionMode.*enum.*Indexed/],
    ['readOnlyRootFilesystem', 'readonlyRootFilesystem', /readonlyRootFilesystem is not in the schema/],
    ['completions: 4', 'completions: four', /completions.*integer/],
    ['onExitCodes', 'onExitCode', /onExitCode is not in the schema/],
    ['action: Ignore', 'verb: Ignore', /action/],
    ['kind: ConfigMap', 'kind: ConfigMop', /unknown kind v1 ConfigMop/],
  ])('is told of the fault where «%s» is «%s»', (from, to, said) => {
    expect(kubernetesFaults(spoilt(jobText, from, to)).join('\n')).toMatch(said);
  });

  test('has as many pods as shards, each with an index', () => {
    expect(spec.completionMode).toBe('Indexed');
    expect(spec.completions).toBeGreaterThan(1);
    expect(spec.parallelism).toBe(spec.completions);
    expect(container.env).toContainEqual({ name: 'SHARDS', value: String(spec.completions) });
  });

  test('tries a shard again when the machine failed, and not when a school is held back', () => {
    expect(spec.backoffLimitPerIndex).toBeGreaterThan(0);
    const rules = spec.podFailurePolicy.rules.filter((rule) => rule.onExitCodes);
    expect(rules).toEqual([{ action: 'FailIndex', onExitCodes: { containerName: 'build', operator: 'In', values: [1] } }]);
    // Both limits need it.
    expect(pod.restartPolicy).toBe('Never');
    expect(spec.ttlSecondsAfterFinished).toBeGreaterThan(0);
  });

  test('runs with the fewest rights, on a disk that it cannot change', () => {
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toContain('/tmp');
    expect(container.resources.limits['memory']).toBe('1536Mi');
    expect(jobText).not.toMatch(/kind: Secret/);
  });

  test('runs an image of one version, with the Node that the project is tested on', () => {
    expect(container.image).toMatch(/:[0-9a-f]{7,}$/);
    const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    expect(image).toContain(`FROM docker.io/library/node:${devDependencies.node}-`);
    expect(image).toMatch(/^USER 1000:1000$/m);
  });
});
