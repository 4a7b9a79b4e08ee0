import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every name that a package lets out, values and types, read from the declarations that TypeScript makes of it. */
function exportsOf(declarations: string, seen = new Set<string>()): string[] {
  if (seen.has(declarations)) return [];
  seen.add(declarations);
  const text = readFileSync(declarations, 'utf8');
  const own = [
    ...text.matchAll(/^export (?:declare )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) ([A-Za-z0-9_]+)/gm),
  ];
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap((match) => (match[1] ?? '').split(','));
  const stars = [...text.matchAll(/^export (?:type )?\* from '(\.[^']+)'/gm)];
  const names = [
    ...own.map((match) => match[1] ?? ''),
    ...listed.map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/^.* as /, ''),
    ),
  ];
  const deeper = stars.flatMap((match) =>
    exportsOf(fileURLToPath(new URL((match[1] ?? '').replace(/\.(ts|js)$/, '.d.ts'), `file://${declarations}`)), seen),
  );
  return [...new Set([...names, ...deeper])].filter((name) => name !== '').sort();
}

const rooms = {
  schemas: 'schemas',
  core: 'packages/core',
  authoring: 'packages/authoring',
  reader: 'packages/reader',
  site: 'packages/site',
  publisher: 'packages/publisher',
  'dev-server': 'packages/dev-server',
  handbook: 'packages/handbook',
  'language-server': 'packages/language-server',
  spelling: 'packages/spelling',
};

// A change of what others build on should be seen by whoever reads the change.
test.each(Object.entries(rooms))('the public names of %s', async (room, folder) => {
  const names = exportsOf(`${root}${folder}/dist/index.d.ts`);
  expect(names.length).toBeGreaterThan(0);
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`api/${room}.txt`);
});
