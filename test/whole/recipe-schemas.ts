import { registerHooks } from 'node:module';
import type { ErrorObject } from 'ajv';
import { validate as job } from 'kubernetes-models/_schemas/IoK8sApiBatchV1Job';
import { validate as configMap } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ConfigMap';
import { parseAllDocuments } from 'yaml';

// GitHub's parser is made for bundlers: it imports its schema without saying that it is JSON, as Node asks.
const hooks = registerHooks({
  load: (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

/**
 * What is wrong with a workflow, by GitHub's own parser: keys that its schema lacks, wrong types, expressions that do not
 * hold, jobs that need a job that is not there.
 */
export async function workflowFaults(text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yaml', content: text }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** Made by ajv from the OpenAPI description that Kubernetes publishes. */
type Validator = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

const validators = new Map<string, Validator>([
  ['batch/v1 Job', job],
  ['v1 ConfigMap', configMap],
]);

/** What is wrong with each object in a file for Kubernetes. A kind that is not known here is a fault. */
export function kubernetesFaults(text: string): string[] {
  return parseAllDocuments(text, { uniqueKeys: true }).flatMap((document) => {
    if (document.errors.length > 0) return document.errors.map(({ message }) => message);
    const value = document.toJS() as { apiVersion?: string; kind?: string };
    const kind = `${value.apiVersion} ${value.kind}`;
    const validate = validators.get(kind);
    if (!validate) return [`unknown kind ${kind}`];
    const asked = new Set<string>();
    if (!validate(watched(value, '', asked)))
      return (validate.errors ?? []).map(({ instancePath, message, keyword, params }) =>
        [instancePath, message ?? keyword, JSON.stringify(params)].join(' '),
      );
    return namesIn(value, '')
      .filter((name) => !asked.has(name))
      .map((name) => `${name} is not in the schema`);
  });
}

/**
 * The published schema closes no object, so a misspelt field would pass; the API server refuses it. A validator asks for
 * every field that its schema knows: a field that is there, and was never asked for, is one that the schema lacks.
 */
function watched<Value>(value: Value, at: string, asked: Set<string>): Value {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (typeof name !== 'string' || !Object.hasOwn(target, name)) return found;
      asked.add(`${at}/${name}`);
      return watched(found, `${at}/${name}`, asked);
    },
  });
}

const namesIn = (value: unknown, at: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inside]) => [`${at}/${name}`, ...namesIn(inside, `${at}/${name}`)])
    : [];
