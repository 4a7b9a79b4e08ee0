import type { AnswerText, BodyNode } from '../catalog/body.ts';
import type { Edition } from './sides.ts';

/** A stretch of a text without the blocks in it: a page's own, or a block's. */
export interface BodyPart {
  title: string | null;
  /** Its own words, as HTML with names for what is no HTML. */
  text: string;
  /** The pictures by their files, with what is said of each. */
  figures: unknown[];
  /** The bytes of each picture. */
  editions: string[];
  answers: AnswerText[];
}

/** Where a block or a meeting stands: in which block, or null, and after how much of the words there. */
export interface Standing {
  id: string;
  inside: string | null;
  at: number;
}

/** A body taken apart, so that each of its blocks can be compared alone. */
export interface BodyParts {
  own: BodyPart;
  blocks: Map<string, BodyPart>;
  standing: Standing[];
}

/** Takes a body apart. Where white space in the source gives the same HTML, the parts are the same. */
export function partsOf(body: readonly BodyNode[], edition: Edition): BodyParts {
  const parts: BodyParts = { own: begin(null, []), blocks: new Map(), standing: [] };
  collect(body, parts.own, null, parts, edition);
  return parts;
}

const begin = (title: string | null, answers: AnswerText[]): BodyPart => ({
  title,
  text: '',
  figures: [],
  editions: [],
  answers,
});

function collect(nodes: readonly BodyNode[], part: BodyPart, inside: string | null, parts: BodyParts, edition: Edition): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'html':
        write(part, node.html);
        break;
      case 'callout':
        write(part, `<callout ${node.kind} ${node.title ?? ''}>`);
        collect(node.children, part, inside, parts, edition);
        write(part, '</callout>');
        break;
      case 'figure':
        write(part, '<figure>');
        part.figures.push([node.file, node.alt, node.caption]);
        part.editions.push(edition(node.file));
        break;
      case 'meeting':
        parts.standing.push({ id: node.meeting, inside, at: part.text.length });
        break;
      case 'block': {
        parts.standing.push({ id: node.block, inside, at: part.text.length });
        const own = begin(node.title, node.answers);
        parts.blocks.set(node.block, own);
        collect(node.children, own, node.block, parts, edition);
      }
    }
  }
}

/** A block between two paragraphs parts the HTML where a line ended: without it, it is whole again. */
function write(part: BodyPart, html: string): void {
  part.text = part.text === '' ? html : `${part.text}\n${html}`;
}

/** Whether what both have stands in the same order, and where the words are the same, at the same place in them. */
export function isSameOrder(before: BodyParts, after: BodyParts): boolean {
  const common = (these: BodyParts, others: BodyParts): Standing[] => {
    const known = new Set(others.standing.map(({ id }) => id));
    return these.standing.filter(({ id }) => known.has(id));
  };
  const [a, b] = [common(before, after), common(after, before)];
  const wordsOf = (parts: BodyParts, inside: string | null) => (inside === null ? parts.own : parts.blocks.get(inside))?.text;
  return a.every(({ id, inside, at }, place) => {
    const other = b[place];
    if (other === undefined || other.id !== id || other.inside !== inside) return false;
    return other.at === at || wordsOf(before, inside) !== wordsOf(after, inside);
  });
}
