import type { CutTemplate, Fixed, Hole, Part, Region } from './cut.ts';

/** A fixed part shorter than this stays a text: it costs less to join short texts than to copy bytes. */
const short = 256;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Makes long fixed parts of cut templates into bytes, so that they are so for no school again. Pages have most of their
 * parts in common, and what is the same is held once: hundreds of pages take the memory of a few.
 */
export class TemplateEncoder {
  readonly #fixed = new Map<string, Fixed>();
  readonly #holes = new Map<string, Hole>();
  readonly #regions = new Map<string, Region<Fixed>>();
  readonly #names = new Map<Part<Fixed>, number>();

  encode({ parts }: CutTemplate): CutTemplate<Fixed> {
    return { parts: parts.map((part) => this.#encodePart(part)) };
  }

  #encodePart(part: Part): Part<Fixed> {
    if (typeof part === 'string') return this.#encodeFixed(part);
    if (part.type === 'hole') return once(this.#holes, `${part.context} ${part.name} ${part.argument}`, () => part);
    const parts = part.parts.map((inner) => this.#encodePart(inner));
    const key = [part.name, part.argument, ...parts.map((inner) => this.#nameOf(inner))].join(' ');
    return once(this.#regions, key, () => ({ ...part, parts }));
  }

  #encodeFixed(text: string): Fixed {
    const known = this.#fixed.get(text);
    if (known !== undefined) return known;
    const bytes = encoder.encode(text);
    // The same text, made anew: a piece of a page would else keep the whole page in memory.
    const apart = decoder.decode(bytes);
    const fixed = text.length < short ? apart : bytes;
    this.#fixed.set(apart, fixed);
    return fixed;
  }

  /** Parts that are the same are one, so a number stands for each. */
  #nameOf(part: Part<Fixed>): number {
    return once(this.#names, part, () => this.#names.size);
  }
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
