import { createHash } from 'node:crypto';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** Part of every index's name: raise it when the records change shape, or Pagefind is another. */
const shape = 'pagefind 1.6.0, 3';

/** A name for what an index is made from, and nothing else. */
export function recordsHash(records: SearchRecord[], language: string): string {
  return createHash('sha256')
    .update(JSON.stringify([shape, language, records]))
    .digest('hex')
    .slice(0, 12);
}

/** Records of one language. Pagefind keeps one for each address, so `prefix` keeps apart what bears the same id. */
export interface IndexedRecords {
  /** As Pagefind reads it: `nb`, or `nb-` and a name of one's own, which makes an index of its own in the same run. */
  language: string;
  prefix: string;
  records: SearchRecord[];
}

/**
 * Has Pagefind write the indexes of these records to a folder, with all that it brings. `bundle` keeps the excerpts of
 * an index in one file, where they are few. Throws what Pagefind refuses.
 */
export async function writePagefind(all: IndexedRecords[], folder: string, { bundle }: { bundle: boolean }): Promise<void> {
  const { index, errors } = await inSmallParts(() => pagefind.createIndex(bundle ? { maxFragments: 1 } : {}));
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  try {
    // Sent in one go: the service takes them in turn, so their order holds, and nobody waits for each answer.
    const adding = all.flatMap(({ language, prefix, records }) =>
      records.map(async (record) => {
        const added = await index.addCustomRecord({ url: `${prefix}${record.id}`, language, ...fieldsOf(record) });
        if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${added.errors.join('; ')}`);
      }),
    );
    await Promise.all(adding);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  } finally {
    await index.deleteIndex();
  }
}

function fieldsOf({ id, title, content, modules, minutes, audience }: SearchRecord) {
  return {
    // Pagefind passes over a record without a word in its content.
    content: [content, title].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? id,
    meta: { title },
    // The kind is the first word of the id, and needs no filter of its own.
    filters: {
      id: [id],
      ...(modules.length > 0 ? { module: modules } : {}),
      ...(minutes ? { minutes: [minutes] } : {}),
      ...(audience.length > 0 ? { audience: [...audience] } : {}),
    },
  };
}

/**
 * How much of an index stands in one file: a reader fetches one for each word that is searched for, and the usual 20,000
 * makes it 28 kB. Pagefind takes it only from the environment of its child process, which the first index starts.
 */
const part = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '3000' };

function inSmallParts<Answer>(start: () => Answer): Answer {
  const before = process.env[part.name];
  process.env[part.name] = part.size;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env[part.name];
    else process.env[part.name] = before;
  }
}

/** Starts Pagefind's child process before there is anything to index. */
export async function openSearch(): Promise<void> {
  const { index } = await inSmallParts(() => pagefind.createIndex());
  await index?.deleteIndex();
}

/** Ends Pagefind's child process. */
export const closeSearch = (): Promise<null> => pagefind.close();
