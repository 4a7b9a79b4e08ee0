import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kind, parseFiles } from '@stifinner/authoring/parsed';
import { describe, expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const extension = join(root, 'packages', 'vscode');
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
const manifest = json(extension, 'package.json');

/** The schema of each kind of YAML file. */
const schemaOf: Partial<Record<Kind, string>> = {
  package: 'package.schema.json',
  module: 'module.schema.json',
  film: 'film.schema.json',
  references: 'references.schema.json',
  moved: 'moved.schema.json',
  'suggested-path': 'path.schema.json',
  'suggested-path-translation': 'path.schema.json',
  'local-path': 'path.schema.json',
  school: 'school.schema.json',
};

interface Binding {
  glob: string;
  schema: string;
}

const inSettings: Binding[] = Object.entries(json(root, '.vscode', 'settings.json')['yaml.schemas']).flatMap(([schema, globs]) =>
  [globs].flat().map((glob) => ({ glob: String(glob), schema })),
);
const inExtension: Binding[] = manifest.contributes.yamlValidation.map(
  ({ fileMatch, url }: { fileMatch: string; url: string }) => ({
    glob: fileMatch,
    schema: url,
  }),
);

/** Every file of the sample content by name, and those of a tree that has what it lacks. */
const names = [
  ...['content', 'sites'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)),
  ),
  'content/lk20/moved.yaml',
];

describe.each([
  ['the settings of the project', inSettings],
  ['the extension', inExtension],
])('the schemas that %s binds', (_, bindings) => {
  test('are there', () => {
    expect(bindings.filter(({ schema }) => !existsSync(join(root, schema)))).toEqual([]);
  });

  test('are those that the checker holds each file against, and no other file has one', () => {
    const bytes = new TextEncoder().encode('id: x\n');
    const kinds = new Map(
      parseFiles(names.map((name) => ({ name, size: bytes.length, bytes }))).files.map(({ name, kind }) => [name, kind]),
    );
    const bound = (name: string) => bindings.filter(({ glob }) => matchesGlob(name, glob)).map(({ schema }) => schema);
    const wrong = names
      .map((name) => {
        const kind = kinds.get(name);
        const expected = kind === undefined ? undefined : schemaOf[kind];
        return { name, bound: bound(name), expected: expected === undefined ? [] : [`./schemas/${expected}`] };
      })
      .filter(({ bound, expected }) => bound.join() !== expected.join());
    expect(wrong).toEqual([]);
    expect(new Set(names.flatMap(bound)).size).toBe(7);
  });
});

describe('the extension', () => {
  test('holds all that it names, and starts where there is content', () => {
    const { main, activationEvents, contributes } = manifest;
    const files = [main, contributes.languages[0].configuration, contributes.grammars[0].path];
    expect(files.filter((name: string) => !existsSync(join(extension, name)))).toEqual([]);
    const globs: string[] = activationEvents.map((event: string) => event.replace('workspaceContains:', ''));
    const small = fixtureTree(join(root, 'test', 'rules'), 'path/unknown-page').map(({ name }) => name);
    expect(globs.map((glob) => small.some((name) => matchesGlob(name, glob)))).toEqual([true, true]);
  });

  test('asks for the settings that it has', () => {
    const code = readFileSync(join(extension, manifest.main), 'utf8');
    const asked = [...code.matchAll(/\.get\('(\w+)'/g)].map((found) => `stifinner.${found[1]}`);
    expect(new Set(asked)).toEqual(new Set(Object.keys(manifest.contributes.configuration.properties)));
  });

  test('gets a copy of every schema that another refers to', () => {
    const to = mkdtempSync(join(tmpdir(), 'stifinner-schemas-'));
    execFileSync(process.execPath, [join(extension, 'copy-schemas.js'), to]);
    const copied = readdirSync(join(to, 'schemas'));
    const referred = copied.flatMap((name) =>
      [...readFileSync(join(to, 'schemas', name), 'utf8').matchAll(/"\$ref": "([^"#]+)#/g)].map((found) => found[1]!),
    );
    expect(copied).toEqual(
      expect.arrayContaining([...referred, ...inExtension.map(({ schema }) => schema.replace('./schemas/', ''))]),
    );
    rmSync(to, { recursive: true });
  });
});
