/** Writes authoring’s src/shape/generated/school-validators.js from the schemas. Run by `pnpm types`; a test sees that it is fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemas } from '@stifinner/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { addressOf, strictness } from '../packages/authoring/src/shape/shapes.ts';

/** What is for people says nothing to a validator. */
const bare = (schema: object): object =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'description' || key === 'examples' ? undefined : value)));

export function generateValidators(): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv2020({ ...strictness, validateSchema: false, inlineRefs: false, messages: false, code });
  for (const schema of Object.values(schemas)) ajv.addSchema(bare(schema));
  const made = standalone.default(ajv, { path: addressOf('path'), school: addressOf('school') });
  // Ajv leaves a `require` where a module has none: https://ajv.js.org/standalone.html
  const imports = [...made.matchAll(/const (\w+) = require\("([^"]+)"\)\.default;?/g)];
  const body = imports.reduce((text, [line]) => text.replace(line, ''), made.replace('"use strict";', ''));
  const head = imports
    .map(([, name, from]) => `import ${name}_ from '${from}.js';\nconst ${name} = ${name}_.default ?? ${name}_;\n`)
    .join('');
  return `/* Made from the JSON schemas by \`pnpm types\`. Do not edit. */\n${head}${body}\n`;
}

if (import.meta.main) {
  const file = new URL('../packages/authoring/src/shape/generated/school-validators.js', import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, generateValidators());
}
