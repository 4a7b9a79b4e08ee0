import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import type { Diagnostic } from '@stifinner/core';
import { inEnglish } from '@stifinner/core/english';
import { describe, expect, test } from 'vitest';
import { inComponents } from './author-mistakes/in-components.ts';
import { inFiles } from './author-mistakes/in-files.ts';
import { inSources } from './author-mistakes/in-sources.ts';
import { inText } from './author-mistakes/in-text.ts';
import { inValues } from './author-mistakes/in-values.ts';
import { inYaml } from './author-mistakes/in-yaml.ts';
import type { Mistake } from './author-mistakes/mistake.ts';
import { untranslatedIn } from './english-findings.ts';
import { fixtureTree } from './rules-tree.ts';

const sound = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), '_base');

function withMistake({ file: name, text, without }: Mistake): SourceFile[] {
  const bytes = new TextEncoder().encode(text);
  return sound
    .filter((file) => file.name !== name && file.name !== without)
    .concat({ name, size: bytes.length, bytes })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All that is said of a finding, in the form of the list. */
function written({ at, severity, code, message, help, related = [] }: Diagnostic) {
  const [other] = related;
  return {
    file: at.file,
    says: `${at.line}:${at.column} ${code} ${message}`,
    severity: severity === 'warning' ? severity : undefined,
    help,
    see: other && `${other.at.line}:${other.at.column} ${other.message}`,
  };
}

// What authors get wrong, each with the one message that they would wish for.
describe.each([
  ['text', inText],
  ['components', inComponents],
  ['YAML', inYaml],
  ['values', inValues],
  ['sources', inSources],
  ['files', inFiles],
])('mistakes in %s', (_, mistakes) => {
  test.each(mistakes)('$name', (mistake) => {
    const { diagnostics } = checkContent(withMistake(mistake));
    const { file, says, severity, help, see } = mistake;
    expect(diagnostics.map(written)).toEqual(says === null ? [] : [{ file, says, severity, help, see }]);
    expect(diagnostics.map(inEnglish).flatMap(untranslatedIn)).toEqual([]);
  });
});
