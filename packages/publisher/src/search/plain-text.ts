import type { BodyNode } from '@stifinner/core';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of HTML that authoring made: tags become spaces, entities their characters. */
export function textOfHtml(html: string): string {
  return (
    html
      // A citation has no words of its own, and stands before the full stop.
      .replace(/\s*<cite [^>]*><\/cite>/g, '')
      // Emphasis, links and code stand within a word or before a comma; other tags part words.
      .replace(/<\/?(?:em|strong|a|code)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
        if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
        if (decimal) return String.fromCodePoint(Number(decimal));
        return (name && entities[name]) ?? whole;
      })
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Titles and sentences as one text, each ending as a sentence does, so that an excerpt does not run them together. */
export function sentences(parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?:»…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Everything a reader can read in a body, in order; meetings are records of their own. */
export function textOfBody(nodes: BodyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return textOfHtml(node.html);
      if (node.type === 'meeting') return '';
      // The caption mostly tells what the alternative text does, and the one is seen by all.
      if (node.type === 'figure') return sentences([node.caption === null ? node.alt : textOfHtml(node.caption)]);
      const answers = node.type === 'block' ? node.answers.map((answer) => `${textOfHtml(answer.html)} ${answer.feedback}`) : [];
      return [node.title ?? '', textOfBody(node.children), ...answers].join(' ');
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
