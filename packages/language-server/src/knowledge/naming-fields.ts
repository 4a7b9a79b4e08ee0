import type { Kind } from '@stifinner/authoring/parsed';
import type { SubjectKind } from './subject.ts';

/** What a field of a file names. */
export interface NamingField {
  kind: SubjectKind;
  role: 'definition' | 'translation' | 'use';
}

const use = (kind: SubjectKind): NamingField => ({ kind, role: 'use' });
const definition = (kind: SubjectKind): NamingField => ({ kind, role: 'definition' });
const translation = (kind: SubjectKind): NamingField => ({ kind, role: 'translation' });

const inSteps: Record<string, NamingField> = {
  '/basedOn': use('path'),
  '/steps/*/page': use('page'),
  '/steps/*/omit/*': use('block'),
  '/steps/*/module': use('module'),
  '/steps/*/except/*': use('page'),
  '/steps/*/film': use('film'),
  '/steps/*/block': use('block'),
  '/steps/*/meeting': use('meeting'),
  '/leaveOut/*/meeting': use('meeting'),
};

/** The fields that name something, by JSON pointer with `*` for a place in a list. Those of moved.yaml say themselves what they name. */
const namingFields: Partial<Record<Kind, Record<string, NamingField>>> = {
  package: {
    '/id': definition('package'),
    '/modules/*': use('module'),
    '/order/*/modules/*': use('module'),
    '/order/*/than/*': use('module'),
  },
  module: {
    '/id': definition('module'),
    '/requires/*/module': use('module'),
    '/parts/*/id': definition('part'),
    '/parts/*/pages/*': use('page'),
  },
  page: { '/id': definition('page'), '/requires/*/page': use('page'), '/cites/*': use('source') },
  'page-translation': { '/id': translation('page') },
  'leader-support': { '/cites/*': use('source') },
  film: { '/id': definition('film') },
  references: { '/*/id': definition('source') },
  'suggested-path': { '/id': definition('path'), ...inSteps },
  'suggested-path-translation': { '/id': translation('path'), ...inSteps },
  'local-path': { '/id': definition('path'), ...inSteps },
  school: { '/paths/*': use('path'), '/packages/*': use('package') },
};

/** A pointer with `*` for each place in a list. */
export const patternOf = (pointer: string): string => pointer.replace(/\/[0-9]+(?=\/|$)/g, '/*');

/** What the field at a pattern names in a file of a kind; null where it names nothing. */
export function namingField(kind: Kind, pattern: string): NamingField | null {
  const fields = namingFields[kind];
  return fields !== undefined && Object.hasOwn(fields, pattern) ? (fields[pattern] ?? null) : null;
}
