import type * as Written from '@stifinner/schemas';
import { schemas } from '@stifinner/schemas';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** What authors write, by name, with the type that a sound value has. */
export interface Shapes {
  package: Written.Package;
  references: Written.Source[];
  moved: Written.Move[];
  path: Written.Path;
  film: Written.Film;
  module: Written.Module;
  page: Written.Page;
  pageTranslation: Written.PageTranslation;
  leaderSupport: Written.LeaderSupport;
  leaderSupportTranslation: Written.LeaderSupportTranslation;
  school: Written.School;
  meeting: Written.Meeting;
  Round: Written.Round;
  Role: Written.Role;
  FilmComponent: Written.FilmComponent;
  TaskComponent: Written.TaskComponent;
  QuestionComponent: Written.QuestionComponent;
  AnswerComponent: Written.AnswerComponent;
  ReadingComponent: Written.ReadingComponent;
  SectionComponent: Written.SectionComponent;
  CalloutComponent: Written.CalloutComponent;
  Id: Written.Id;
}

export type ShapeName = keyof Shapes;

const base = 'https://stifinner.example/schemas/';
const references: Record<ShapeName, string> = {
  package: 'package.schema.json',
  references: 'references.schema.json',
  moved: 'moved.schema.json',
  path: 'path.schema.json',
  film: 'film.schema.json',
  module: 'module.schema.json',
  page: 'page.schema.json',
  pageTranslation: 'page-translation.schema.json',
  leaderSupport: 'leader-support.schema.json',
  leaderSupportTranslation: 'leader-support-translation.schema.json',
  school: 'school.schema.json',
  meeting: 'meeting.schema.json',
  Round: 'meeting.schema.json#/$defs/Round',
  Role: 'meeting.schema.json#/$defs/Role',
  FilmComponent: 'components.schema.json#/$defs/FilmComponent',
  TaskComponent: 'components.schema.json#/$defs/TaskComponent',
  QuestionComponent: 'components.schema.json#/$defs/QuestionComponent',
  AnswerComponent: 'components.schema.json#/$defs/AnswerComponent',
  ReadingComponent: 'components.schema.json#/$defs/ReadingComponent',
  SectionComponent: 'components.schema.json#/$defs/SectionComponent',
  CalloutComponent: 'components.schema.json#/$defs/CalloutComponent',
  Id: 'terms.schema.json#/$defs/Id',
};

/**
 * `verbose` gives each error the schema around it, which knows the field names and the words to explain it with. That the
 * schemas themselves are sound is for a test, since to look at them costs more than to read a hundred files.
 */
function validatorOf(allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: true,
    validateSchema: false,
    allErrors,
  });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

const firstError = validatorOf(false);
/** Made when it is asked for: where nothing is wrong, nobody does. */
let everyError: Ajv2020 | undefined;

const compiled = (ajv: Ajv2020, shape: ShapeName): ValidateFunction => ajv.getSchema(base + references[shape])!;

/** Stops at the first error: cheap, however large the value. */
export const firstErrorOf = (shape: ShapeName): ValidateFunction => compiled(firstError, shape);

/** Finds every error: only for a value of modest size, since errors multiply with it. */
export function everyErrorOf(shape: ShapeName): ValidateFunction {
  everyError ??= validatorOf(true);
  return compiled(everyError, shape);
}
