/** Room for the word that rows were left out, and for the last line. */
const reserve = 600;

/** Markdown that grows table by table up to a limit in characters; rows that there is no room for are counted. */
export class LimitedText {
  readonly #limit: number;
  #text: string;
  #left = 0;

  constructor(limit: number, start: string) {
    this.#limit = limit - reserve;
    this.#text = start;
  }

  /** A table under a heading; nothing where it has no rows. Cells are Markdown without line breaks. */
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const top = `\n**${title}**\n\n${row(head)}${row(head.map(() => '---'))}`;
    let body = '';
    let left = 0;
    for (const cells of rows) {
      const next = row(cells);
      // A row that is too long does not keep shorter ones out.
      if (this.#text.length + top.length + body.length + next.length > this.#limit) left += 1;
      else body += next;
    }
    this.#left += left;
    if (body !== '') this.#text += top + body;
  }

  /** The whole, with a last line, and how many rows were left out. */
  end(last: string): string {
    const left =
      this.#left === 0
        ? ''
        : `\n… og ${this.#left} ${this.#left === 1 ? 'rad' : 'rader'} til. Se alt med \`stifinner impact\`.\n`;
    return `${this.#text}${left}\n${last}\n`;
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
