import { relative, resolve } from 'node:path';
import { type Diagnostic, formatSummary, formatText, summarise } from '@stifinner/core';
import type { Dev, Edition, EditorLink } from '@stifinner/dev-server';
import { devWords } from './dev-words.ts';
import { standing } from './folder.ts';
import type { Wording } from './message-language.ts';
import { useColour } from './terminal.ts';

/** What `dev` says in the terminal: how it starts, and after each change what is new and what was mended. */
export class DevReport {
  readonly #root: string;
  readonly #wording: Wording;
  readonly #words: (typeof devWords)['nb'];
  readonly #link: EditorLink;
  /** How many there are of each finding, wherever in its file it stands. */
  #known: ReadonlyMap<string, number> | null = null;
  last: Edition | null = null;

  constructor(root: string, wording: Wording, link: EditorLink) {
    this.#root = root;
    this.#wording = wording;
    this.#words = devWords[wording.language];
    this.#link = link;
  }

  starting(): void {
    process.stderr.write(`${this.#words.reading}\n`);
  }

  readonly packing = (): void => {
    process.stderr.write(`${this.#words.packing}\n`);
  };

  readonly edition = (edition: Edition, milliseconds: number): void => {
    const { diagnostics, counts } = edition;
    const known = this.#known;
    const now = countOf(diagnostics);
    this.#known = now;
    this.last = edition;
    const all = known === null ? diagnostics.filter(({ severity }) => severity === 'error') : newAmong(diagnostics, known);
    const fresh = worstFew(all);
    const mended =
      known === null ? 0 : [...known].reduce((sum, [key, count]) => sum + Math.max(0, count - (now.get(key) ?? 0)), 0);
    const summary = formatSummary(summarise(diagnostics, counts.files), this.#wording.language);
    const lines = fresh.length > 0 ? ['', this.#text(fresh, edition), ''] : [];
    if (all.length > fresh.length) lines.push(this.#words.untold(all.length - fresh.length), '');
    const time = known === null ? '' : ` (${Math.round(milliseconds)} ms)`;
    const change = known === null ? '' : this.#words.change(all.length, mended);
    lines.push(`${change}${summary}${time}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  };

  started(dev: Dev, home: string, asked: number): void {
    if (asked !== 0 && dev.port !== asked) process.stderr.write(`${this.#words.taken(asked, dev.port)}\n`);
    process.stdout.write(`\n  ${home}\n\n${this.#words.started(`${dev.address}_stifinner/`)}\n\n`);
  }

  readonly fault = (fault: unknown): void => {
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(`${this.#words.fault}\n\n${told}\n\n`);
  };

  /** Findings with their lines. Places are as they are found from where the author stands, and in a terminal they open the editor. */
  #text(found: readonly Diagnostic[], { sources }: Edition): string {
    const isTerminal = useColour();
    const here = (file: string) => relative(standing(), resolve(this.#root, file)).replaceAll('\\', '/');
    const moved = found.map(this.#wording.worded).map((one) => ({
      ...one,
      at: { ...one.at, file: here(one.at.file) },
      ...(one.related ? { related: one.related.map((each) => ({ ...each, at: { ...each.at, file: here(each.at.file) } })) } : {}),
    }));
    const texts = new Map([...sources].map(([name, text]) => [here(name), text]));
    const text = formatText(moved, texts, { colour: isTerminal, language: this.#wording.language });
    return isTerminal
      ? this.#linked(
          text,
          found.map(({ at }, place) => ({ at, shown: moved[place]?.at.file ?? at.file })),
        )
      : text;
  }

  /** Places at the beginning of lines, as links that a terminal opens. */
  #linked(text: string, found: readonly { at: Diagnostic['at']; shown: string }[]): string {
    const places = new Map(found.map(({ at, shown }) => [`${shown}:${at.line}:${at.column}`, at]));
    return text.replace(startOfLine, (whole, before: string, place: string) => {
      const at = places.get(place);
      const address = at === undefined ? null : this.#link(at);
      return address === null ? whole : `${before}\u001b]8;;${address}\u0007${place}\u001b]8;;\u0007`;
    });
  }
}

/** A place that a line begins with, in a colour or not. */
const startOfLine = /^((?:\u001b\[\d+m)?)([^\s\u001b]+:\d+:\d+)/gm;

/** So many that a person still reads them, errors before warnings: a whole package that comes in brings a flood. */
const most = 8;
const worstFew = (found: readonly Diagnostic[]): Diagnostic[] =>
  [...found.filter(({ severity }) => severity === 'error'), ...found.filter(({ severity }) => severity === 'warning')].slice(
    0,
    most,
  );

/** A finding is the same when only lines above it have come or gone. */
const keyOf = ({ code, at, message }: Diagnostic): string => `${code} ${at.file} ${message}`;

function countOf(found: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

function newAmong(found: readonly Diagnostic[], known: ReadonlyMap<string, number>): Diagnostic[] {
  const left = new Map(known);
  return found.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}
