import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { projectRoot } from './sample-tree.ts';

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

interface WorkflowJob {
  'timeout-minutes': number;
  permissions: Record<string, string>;
  steps: Step[];
  strategy?: { 'fail-fast': boolean; matrix: { shard: number[] } };
  if?: string;
}

export interface Workflow {
  permissions: Record<string, string>;
  concurrency: { 'cancel-in-progress': boolean };
  jobs: { build: WorkflowJob; publish: WorkflowJob };
}

interface Container {
  image: string;
  args: [string];
  env: { name: string; value: string }[];
  securityContext: Record<string, unknown>;
  resources: { limits: Record<string, string> };
  volumeMounts: { mountPath: string }[];
}

export interface Job {
  spec: {
    completionMode: string;
    completions: number;
    parallelism: number;
    backoffLimitPerIndex: number;
    podFailurePolicy: { rules: { action: string; onExitCodes?: { operator: string; values: number[] } }[] };
    ttlSecondsAfterFinished: number;
    template: {
      spec: {
        restartPolicy: string;
        automountServiceAccountToken: boolean;
        securityContext: Record<string, unknown>;
        containers: [Container];
      };
    };
  };
}

const textOf = (name: string): string => readFileSync(join(projectRoot, 'packages/cli/recipes', name), 'utf8');

export const workflowText = textOf('github-actions.yaml');
export const workflow = parse(workflowText) as Workflow;
export const jobText = textOf('kubernetes-job.yaml');
export const job = parseAllDocuments(jobText).at(-1)?.toJS() as Job;
export const image = textOf('Dockerfile');

/** The script of a step, by the step's name. Throws where there is none: a test that no longer finds it should fail. */
export function scriptOf(job: WorkflowJob, name: string): string {
  const script = job.steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`No step «${name}» with a script`);
  return script;
}
