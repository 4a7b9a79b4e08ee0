// The YAML extension reads schemas from inside this folder, and they lie with all that use them: this brings a copy.
const { copyFileSync, mkdirSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const from = join(__dirname, '..', '..', 'schemas');
const to = join(process.argv[2] ?? __dirname, 'schemas');

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) if (name.endsWith('.schema.json')) copyFileSync(join(from, name), join(to, name));
