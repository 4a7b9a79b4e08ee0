import type { Node } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, State, Extension as Syntax, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

/** A citation in the syntax tree: what stands between the brackets, and what it came to when it was read. */
export interface CitationNode extends Node {
  type: 'citation';
  written: string;
  /** The attribute of its element; empty until it is read, and where it was refused. */
  sources: string;
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationText: 'citationText';
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

const mostCharacters = 600;
const [open, close, at, hyphen, roundOpen, lineEnding] = [91, 93, 64, 45, 40, -3];

/**
 * `[@id, s. 14; @other]`, before the parser looks for a link: so a definition of the same name changes nothing, and an
 * escaped bracket and program code are none. `[@id](address)` is a link.
 */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let size = 0;
  const begin: State = (code) => {
    effects.enter('citation');
    effects.enter('citationText');
    effects.consume(code);
    return afterOpen;
  };
  const afterOpen: State = (code) => {
    if (code !== hyphen) return mark(code);
    effects.consume(code);
    return mark;
  };
  const mark: State = (code) => (code === at ? inside(code) : nok(code));
  const inside = (code: Code): State | undefined => {
    size += 1;
    if (code === null || code === open || size > mostCharacters) return nok(code);
    if (code <= lineEnding) {
      effects.exit('citationText');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return nextLine;
    }
    effects.consume(code);
    return code === close ? afterClose : inside;
  };
  // The parser joins lines by the tokens on them, and would never end were there none on the last.
  const nextLine: State = (code) => {
    if (code === null || code <= lineEnding) return nok(code);
    effects.enter('citationText');
    return inside(code);
  };
  const afterClose: State = (code) => {
    if (code === roundOpen) return nok(code);
    effects.exit('citationText');
    effects.exit('citation');
    return ok(code);
  };
  return begin;
};

const syntax: Syntax = { text: { [open]: { name: 'citation', tokenize } } };

const fromMarkdown: FromMarkdown = {
  enter: {
    citation(token) {
      this.enter({ type: 'citation', written: this.sliceSerialize(token).slice(1, -1), sources: '' }, token);
    },
  },
  exit: {
    citation(token) {
      this.exit(token);
    },
  },
};

/** Teaches the parser citations. */
export function citations(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}
