import { boards } from './boards.ts';
import { figures } from './figures.ts';
import { indoors } from './indoors.ts';
import type { Kind, Kinds } from './kind.ts';
import { lines } from './lines.ts';
import { outdoors } from './outdoors.ts';
import { people } from './person.ts';
import { rows } from './rows.ts';
import { signs } from './signs.ts';
import { surfaces } from './surfaces.ts';
import { tools } from './tools.ts';
import { weighing } from './weighing.ts';
import { writing } from './writing.ts';

const families: Kinds[] = [rows, figures, weighing, boards, people, surfaces, tools, signs, indoors, outdoors, writing, lines];

/** Every sort of thing that a scene can name. */
export const kinds: ReadonlyMap<string, Kind> = new Map(families.flatMap((family) => Object.entries(family)));
