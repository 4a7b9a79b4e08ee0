/** Where in an HTML document a scan has come to. */
type Place =
  | 'text'
  | 'comment'
  | 'tag-name'
  | 'in-tag'
  | 'before-value'
  | 'unquoted-value'
  | 'double-quoted'
  | 'single-quoted'
  | 'raw-text';

/** Where a mark may stand, or why it may not. */
export type MarkContext = 'text' | 'attribute' | { refused: string };

const rawTextElements = new Set(['script', 'style']);

/** Follows HTML from one mark to the next. It knows no more of HTML than it takes to tell what a mark stands in. */
export class HtmlContext {
  #place: Place = 'text';
  #tag = '';
  #islands = 0;

  /** Reads on through fixed text. */
  advance(text: string): void {
    let at = 0;
    while (at < text.length) at = this.#step(text, at);
  }

  markContext(): MarkContext {
    if (this.#islands > 0 || (this.#tag === 'astro-island' && this.#place !== 'text')) return { refused: 'an island' };
    switch (this.#place) {
      case 'text':
        return 'text';
      case 'double-quoted':
      case 'single-quoted':
        return 'attribute';
      case 'comment':
        return { refused: 'a comment' };
      case 'raw-text':
        return { refused: `<${this.#tag}>` };
      case 'before-value':
      case 'unquoted-value':
        return { refused: 'an unquoted attribute' };
      case 'tag-name':
      case 'in-tag':
        return { refused: 'a tag outside its attribute values' };
    }
  }

  /** Takes one step from `at`, and returns where the next begins. */
  #step(text: string, at: number): number {
    switch (this.#place) {
      case 'text':
        return this.#stepText(text, at);
      case 'comment':
        return this.#skipTo(text, at, '-->', 'text');
      case 'raw-text':
        return this.#skipTo(text, at, `</${this.#tag}`, 'tag-name', '/');
      case 'double-quoted':
        return this.#skipTo(text, at, '"', 'in-tag');
      case 'single-quoted':
        return this.#skipTo(text, at, "'", 'in-tag');
      default:
        return this.#stepTag(text, at);
    }
  }

  #stepText(text: string, at: number): number {
    const open = text.indexOf('<', at);
    if (open < 0) return text.length;
    if (text.startsWith('<!--', open)) {
      this.#place = 'comment';
      return open + 4;
    }
    if (!/[a-zA-Z/!]/.test(text[open + 1] ?? '')) return open + 1;
    this.#place = 'tag-name';
    this.#tag = '';
    return open + 1;
  }

  #skipTo(text: string, at: number, end: string, next: Place, tag?: string): number {
    const found = text.indexOf(end, at);
    if (found < 0) return text.length;
    this.#place = next;
    if (tag !== undefined) this.#tag = tag;
    return found + end.length;
  }

  #stepTag(text: string, at: number): number {
    const character = text[at]!;
    if (character === '>') this.#endTag(text[at - 1] === '/');
    else if (this.#place === 'tag-name') {
      if (/\s/.test(character)) this.#place = 'in-tag';
      else this.#tag += character.toLowerCase();
    } else if (this.#place === 'in-tag') {
      if (character === '=') this.#place = 'before-value';
    } else if (this.#place === 'before-value') {
      if (character === '"') this.#place = 'double-quoted';
      else if (character === "'") this.#place = 'single-quoted';
      else if (!/\s/.test(character)) this.#place = 'unquoted-value';
    } else if (/\s/.test(character)) this.#place = 'in-tag';
    return at + 1;
  }

  #endTag(closesItself: boolean): void {
    if (this.#tag === 'astro-island' && !closesItself) this.#islands += 1;
    if (this.#tag === '/astro-island') this.#islands -= 1;
    this.#place = rawTextElements.has(this.#tag) ? 'raw-text' : 'text';
  }
}
