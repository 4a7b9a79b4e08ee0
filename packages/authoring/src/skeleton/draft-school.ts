import { type Language, slugOf } from '@stifinner/core';
import { statementToCome } from '../text/unwritten-marks.ts';
import { type Drafted, draftOf, type Ground, isRefused, refuse } from './draft.ts';
import { stepsOf } from './draft-path.ts';
import { wordsIn } from './messages/words-in.ts';
import { pathText } from './path-text.ts';
import { faultOfId } from './taken-ids.ts';
import { yamlIds, yamlText } from './yaml-text.ts';

/** A new school, with a first path. */
export interface NewSchool {
  id: string;
  name: string;
  /** The owner's id. */
  owner: string;
  language: Extract<Language, 'nb' | 'nn'>;
  /** `#2b6a4d`. */
  colour: string;
  /** The address of its accessibility statement; what it is for is said in its place where there is none. */
  statement?: string | undefined;
  /** A common one where there is none. */
  path?: { id: string; title: string } | undefined;
  /** As in `NewPath`. */
  steps: readonly string[];
}

/** school.yaml and the first path. */
export function draftSchool(asked: NewSchool, ground: Ground): Drafted {
  const fault = faultOfId('school', asked.id, '', ground);
  if (fault !== null) return refuse(fault);
  const words = wordsIn(asked.language).path;
  const path = asked.path ?? { id: slugOf(words.title, 'sti'), title: words.title };
  const pathFault = faultOfId('path', path.id, `sites/${asked.id}`, ground);
  if (pathFault !== null) return refuse(pathFault);
  const { packages } = ground.catalog;
  const steps = stepsOf(asked.steps, packages.length === 1 ? packages[0]!.id : '', ground.catalog);
  if (isRefused(steps)) return steps;
  return draftOf([
    { name: `sites/${asked.id}/school.yaml`, text: schoolText(asked, path.id) },
    { name: `sites/${asked.id}/paths/${path.id}.yaml`, text: pathText({ ...path, why: words.why, before: words.before, steps }) },
  ]);
}

const schoolText = ({ id, name, owner, language, colour, statement }: NewSchool, path: string): string => `id: ${id}
name: ${yamlText(name)}
owner: ${owner}
language: ${language}
colour: "${colour}"
paths: ${yamlIds([path])}
${statement ? `accessibilityStatement: ${yamlText(statement)}` : `# ${wordsIn(language).school.statement}\n# accessibilityStatement: ${statementToCome}`}
`;
