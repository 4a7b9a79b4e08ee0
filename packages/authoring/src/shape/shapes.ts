import type * as Written from '@stifinner/schemas';

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
  FigureComponent: Written.FigureComponent;
  Id: Written.Id;
}

export type ShapeName = keyof Shapes;

const base = 'https://stifinner.example/schemas/';
/** Where the schema of each shape is. */
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
  FigureComponent: 'components.schema.json#/$defs/FigureComponent',
  Id: 'terms.schema.json#/$defs/Id',
};

export const shapeNames = Object.keys(references) as ShapeName[];

/** What the validator of a shape that was made beforehand is called: `isPage`. */
export const validatorName = (shape: ShapeName): string => `is${shape[0]!.toUpperCase()}${shape.slice(1)}`;

export const addressOf = (shape: ShapeName): string => base + references[shape];

/** How the schemas are read. A name that a value has from its prototype is no field of it. */
export const strictness = { strict: true, strictRequired: false, allowUnionTypes: true, ownProperties: true } as const;
