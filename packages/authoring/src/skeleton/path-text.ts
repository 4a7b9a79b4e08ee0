import { yamlText } from './yaml-text.ts';

/** A learning path as it is first written. */
export interface PathToWrite {
  id: string;
  title: string;
  why: string;
  steps: readonly StepToWrite[];
  /** What all on a school must know before they begin; null for a path that a package suggests. */
  before: { title: string; text: string } | null;
}

export interface StepToWrite {
  kind: 'module' | 'page' | 'film' | 'meeting' | 'block';
  /** Qualified. */
  id: string;
}

/** paths/<id>.yaml. */
export const pathText = ({ id, title, why, steps, before }: PathToWrite): string =>
  [
    `id: ${id}`,
    `title: ${yamlText(title)}`,
    `why: ${yamlText(why)}`,
    'steps:',
    ...(before === null ? [] : [`  - title: ${yamlText(before.title)}`, `    text: ${yamlText(before.text)}`]),
    // A mark in an id is no comment only where no space stands before it.
    ...steps.map(({ kind, id: step }) => `  - ${kind}: ${step}`),
    '',
  ].join('\n');
