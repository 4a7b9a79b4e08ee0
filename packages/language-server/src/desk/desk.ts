import { type CheckedContent, checkContent, ending, ParsedBefore, type SourceFile, textLimits } from '@stifinner/authoring';
import { parseFiles } from '@stifinner/authoring/parsed';
import { type CatalogIndex, indexCatalog } from '@stifinner/core';
import { type Knowledge, knowledgeOf, renewed } from '../knowledge/knowledge.ts';
import { readAgain } from './read-again.ts';

/** A text that is open in the editor: it stands before what the disk has. */
interface OpenText {
  version: number;
  source: SourceFile;
}

/**
 * A folder with content/ and sites/ as its author sees it: what lies on disk, and over it what is being written and is not
 * saved. What is known of it is worked out when it is asked for.
 */
export class Desk {
  /** Absolute. */
  readonly folder: string;
  #disk: ReadonlyMap<string, SourceFile> = new Map();
  readonly #open = new Map<string, OpenText>();
  readonly #before = new ParsedBefore();
  #sources: SourceFile[] | null = null;
  #knowledge: Knowledge | null = null;
  /** Files whose texts are others than what is known. */
  readonly #rewritten = new Set<string>();
  #checked: CheckedContent | null = null;
  #index: CatalogIndex | null = null;
  #isStale = true;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Reads the disk; `changed` names what is known to be another than before. Rejects with NothingToRead where the folder is gone. */
  async read(changed: ReadonlySet<string> = new Set()): Promise<void> {
    this.#disk = await readAgain(this.folder, this.#disk, changed);
    this.#changed(null);
  }

  /** Takes the text of an open file, by its name. What is not text to the checker is left to the disk. */
  write(name: string, text: string, version: number): void {
    if (!textLimits.has(ending(name))) return;
    const bytes = new TextEncoder().encode(text);
    const isNew = !this.#open.has(name) && !this.#disk.has(name);
    this.#open.set(name, { version, source: { name, size: bytes.length, bytes } });
    this.#changed(isNew ? null : name);
  }

  /** The file is closed: what the disk has holds again. */
  close(name: string): void {
    if (this.#open.delete(name)) this.#changed(this.#disk.has(name) ? name : null);
  }

  /** The version of an open text; null for one that is not open. */
  versionOf(name: string): number | null {
    return this.#open.get(name)?.version ?? null;
  }

  /** The bytes of a file that the checker passes over, such as a film's manuscript, as text; null where it is not there. */
  textOf(name: string): string | null {
    const { bytes } = this.#open.get(name)?.source ?? this.#disk.get(name) ?? { bytes: null };
    return bytes === null ? null : new TextDecoder().decode(bytes);
  }

  /** Every file as the checker is given it. */
  sources(): readonly SourceFile[] {
    if (this.#sources !== null) return this.#sources;
    const open = [...this.#open].map(([name, { source }]) => [name, source] as const);
    this.#sources = [...new Map([...this.#disk, ...open]).values()];
    return this.#sources;
  }

  /** Who names what, in the text as it is now. */
  knowledge(): Knowledge {
    if (this.#knowledge === null) this.#knowledge = knowledgeOf(parseFiles(this.sources(), this.#before));
    else if (this.#rewritten.size > 0) {
      const sources = this.sources().filter(({ name }) => this.#rewritten.has(name));
      this.#knowledge = renewed(this.#knowledge, parseFiles(sources, this.#before));
    }
    this.#rewritten.clear();
    return this.#knowledge;
  }

  /** Checks everything. The answer stands until something changes. */
  check(today: string): CheckedContent {
    if (this.isChecked()) return this.#checked!;
    this.#checked = checkContent(this.sources(), { before: this.#before, today });
    this.#isStale = false;
    this.#index = null;
    return this.#checked;
  }

  /** What the last check found, which may be some keystrokes old; null before the first. */
  lastChecked(): CheckedContent | null {
    return this.#checked;
  }

  /** The content as the last check saw it, by id; null before the first. */
  catalog(): CatalogIndex | null {
    if (this.#checked !== null) this.#index ??= indexCatalog(this.#checked.catalog);
    return this.#index;
  }

  isChecked(): boolean {
    return this.#checked !== null && !this.#isStale;
  }

  /** The text of a file is another, by its name; null where a file has come or gone, which others may be judged by. */
  #changed(name: string | null): void {
    this.#sources = null;
    this.#isStale = true;
    if (name === null) this.#knowledge = null;
    else this.#rewritten.add(name);
  }
}
