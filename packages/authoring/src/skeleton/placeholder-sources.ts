import type { Language } from '@stifinner/core';
import { placeholders } from '../text/unwritten-marks.ts';
import { type Edit, type Ground, textOf, type WrittenFile } from './draft.ts';
import { addKey } from './list-edits.ts';
import { wordsIn } from './messages/words-in.ts';
import { yamlText } from './yaml-text.ts';

type PlaceholderId = (typeof placeholders)[keyof typeof placeholders];

/**
 * The entry in references.yaml of a source that stands in for the author's own, and says so: a skeleton puts no real source
 * behind what it does not say. The two bring two perspectives, and one is open research, as a module needs.
 */
function entryOf(id: PlaceholderId, language: Language): string {
  const isResearch = id === placeholders.research;
  const words = wordsIn(language).sources[isResearch ? 'research' : 'policy'];
  return `- id: ${id}
  kind: ${isResearch ? 'research' : 'policy'}
  perspective: ${isResearch ? 'perspektiv-en' : 'perspektiv-to'}
  access: open
  type: ${isResearch ? 'article-journal' : 'report'}
  title: ${yamlText(words.title)}
  author:
    - literal: ${yamlText(words.author)}`;
}

/** What must be written for `ids` to be sources of a package: nothing, for those that it has. */
export function withSources(
  pkg: string,
  ids: readonly string[],
  language: Language,
  ground: Ground,
): { files: WrittenFile[]; edits: Edit[] } {
  const known = ground.catalog.packages.find(({ id }) => id === pkg)?.sources.map(({ id }) => id) ?? [];
  const wanted = Object.values(placeholders).filter(
    (id) => ids.includes(id) && !known.includes(`${pkg}/${id}`) && !known.includes(id),
  );
  if (wanted.length === 0) return { files: [], edits: [] };
  const name = `content/${pkg}/references.yaml`;
  const entries = wanted.map((id) => entryOf(id, language)).join('\n');
  const text = textOf(ground.files, name);
  if (text === undefined) return { files: [{ name, text: `${entries}\n` }], edits: [] };
  const edited = /^\s*\[\s*\]\s*$/.test(text) ? `${entries}\n` : addKey(text, entries);
  return { files: [], edits: [{ name, text: edited, added: wanted }] };
}
