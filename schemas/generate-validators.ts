/** Writes the validators in authoring’s src/shape/generated from the schemas. Run by `pnpm types`; a test sees that they are fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemas } from '@stifinner/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { addressOf, type ShapeName, shapeNames, strictness, validatorName } from '../packages/authoring/src/shape/shapes.ts';

/** What is for people says nothing to a validator. */
const bare = (schema: object): object =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'description' || key === 'examples' ? undefined : value)));

/** Validators of some shapes, as a module that exports one function for each. */
function generateValidators(shapes: readonly ShapeName[]): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv2020({ ...strictness, validateSchema: false, inlineRefs: false, messages: false, code });
  for (const schema of Object.values(schemas)) ajv.addSchema(bare(schema));
  const made = standalone.default(ajv, Object.fromEntries(shapes.map((shape) => [validatorName(shape), addressOf(shape)])));
  // Ajv leaves a `require` where a module has none: https://ajv.js.org/standalone.html
  const imports = [...made.matchAll(/const (\w+) = require\("([^"]+)"\)\.default;?/g)];
  const body = imports.reduce((text, [line]) => text.replace(line, ''), made.replace('"use strict";', ''));
  const head = imports
    .map(([, name, from]) => `import ${name}_ from '${from}.js';\nconst ${name} = ${name}_.default ?? ${name}_;\n`)
    .join('');
  return `/* Made from the JSON schemas by \`pnpm types\`. Do not edit. */\n${head}${body}\n`;
}

/** What a school writes is apart: a school is checked where nothing else is loaded. */
const ofSchools: readonly ShapeName[] = ['path', 'school'];

/** The text of each file, by its name. */
export const generatedValidators = (): [name: string, text: string][] => [
  ['school-validators.js', generateValidators(ofSchools)],
  ['content-validators.js', generateValidators(shapeNames.filter((shape) => !ofSchools.includes(shape)))],
];

if (import.meta.main) {
  const folder = new URL('../packages/authoring/src/shape/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generatedValidators()) writeFileSync(new URL(name, folder), text);
}
