import type { SourceFile } from '@stifinner/authoring/source-file';
import type { Language } from '@stifinner/core';

/** What schools will need drawn, as far as their files say before anything is parsed. */
export interface LikelyNeeds {
  languages: Set<Language>;
  blocks: Set<string>;
}

const language = /^language:\s*["']?(nb|nn|se|en)\b/m;
const block = /[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+/g;

/**
 * Adds what a school's files name. A guess: it may be too little or too much, and only decides what is drawn while
 * schools are still being checked. What they need indeed is drawn in any case.
 */
export function addLikelyNeeds(needs: LikelyNeeds, files: readonly SourceFile[]): void {
  for (const { name, bytes } of files) {
    if (!bytes || !name.endsWith('.yaml')) continue;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (name.endsWith('/school.yaml')) {
      const found = language.exec(text);
      if (found) needs.languages.add(found[1] as Language);
    } else for (const [id] of text.matchAll(block)) needs.blocks.add(id);
  }
}
