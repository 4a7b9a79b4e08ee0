import type { Fixed } from './cut.ts';
import type { Output } from './fill.ts';

const encoder = new TextEncoder();

/**
 * Filled pages as bytes, one after another in one piece of memory. A page that was taken is good until `restart`, which
 * uses the memory anew.
 */
export class PageBytes implements Output<Fixed> {
  #bytes: Uint8Array<ArrayBuffer>;
  /** Where the page under way begins, and where it has come to. */
  #start = 0;
  #end = 0;
  #waiting = '';

  constructor(size = 1 << 20) {
    this.#bytes = new Uint8Array(size);
  }

  fixed(part: Fixed): void {
    if (typeof part === 'string') {
      this.#waiting += part;
      return;
    }
    this.#flush();
    this.#makeRoom(part.length);
    this.#bytes.set(part, this.#end);
    this.#end += part.length;
  }

  filled(text: string): void {
    this.#waiting += text;
  }

  /** Ends the page under way, and answers its bytes. */
  take(): Uint8Array {
    this.#flush();
    const page = this.#bytes.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return page;
  }

  /** Begins again, with memory that pages taken before lie in. */
  restart(): void {
    this.#start = 0;
    this.#end = 0;
    this.#waiting = '';
  }

  #flush(): void {
    if (this.#waiting === '') return;
    // No character of a text takes more than three bytes.
    this.#makeRoom(this.#waiting.length * 3);
    this.#end += encoder.encodeInto(this.#waiting, this.#bytes.subarray(this.#end)).written;
    this.#waiting = '';
  }

  /** Pages that were taken stay in the memory that they lie in; the one under way moves to a larger. */
  #makeRoom(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const begun = this.#bytes.subarray(this.#start, this.#end);
    this.#bytes = new Uint8Array(Math.max(this.#bytes.length * 2, (begun.length + length) * 2));
    this.#bytes.set(begun);
    this.#start = 0;
    this.#end = begun.length;
  }
}
