import type { ComponentShape, Kind } from '@stifinner/authoring/parsed';
import { schemas } from '@stifinner/schemas';
import type { Field } from './fields.ts';
import { fieldsAt } from './fields.ts';
import type { SchemaNode } from './schema-node.ts';

const byKind: Partial<Record<Kind, SchemaNode>> = {
  package: schemas.package as SchemaNode,
  references: schemas.references as SchemaNode,
  moved: schemas.moved as SchemaNode,
  'suggested-path': schemas.path as SchemaNode,
  'suggested-path-translation': schemas.path as SchemaNode,
  film: schemas.film as SchemaNode,
  module: schemas.module as SchemaNode,
  'leader-support': schemas.leaderSupport as SchemaNode,
  'leader-support-translation': schemas.leaderSupportTranslation as SchemaNode,
  page: schemas.page as SchemaNode,
  'page-translation': schemas.pageTranslation as SchemaNode,
  school: schemas.school as SchemaNode,
  'local-path': schemas.path as SchemaNode,
};

/** The schema of the YAML in a file of a kind, be it the whole of it or its top. */
export const schemaOf = (kind: Kind): SchemaNode | null => byKind[kind] ?? null;

/** The schema of a component's attributes. */
export function schemaOfComponent(shape: ComponentShape): SchemaNode {
  const meeting = schemas.meeting as SchemaNode;
  if (shape === 'meeting') return meeting;
  const home = shape === 'Role' || shape === 'Round' ? meeting : (schemas.components as SchemaNode);
  return home.$defs![shape]!;
}

/** The attributes that a component may have: roles and rounds of a meeting are written inside it. */
export const attributesOf = (shape: ComponentShape): Field[] =>
  fieldsAt(schemaOfComponent(shape), []).filter(({ name }) => shape !== 'meeting' || (name !== 'roles' && name !== 'rounds'));
