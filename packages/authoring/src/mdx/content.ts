import type { BodyNode } from '@stifinner/core';
import type { RootContent } from 'mdast';
import { readCallout, readFilm, readReading, readSection, readTask } from './block.ts';
import { type ComponentName, type Container, mayStand } from './components.ts';
import { readFigure } from './figure.ts';
import type { HeadingLevels } from './headings.ts';
import { checkMarkdown } from './markdown.ts';
import { readMeeting } from './meeting.ts';
import { isJsx, type JsxElement, type Piece, unravel } from './nodes.ts';
import { readQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import { markdownToHtml } from './to-html.ts';

/** Where content stands: in the body or a component, and in which section. */
interface Standing {
  container: Container;
  section: string | null;
}

/** The content of the body, or of a component, as nodes: Markdown that stands together is one. */
export function readContent(reading: Reading, pieces: readonly Piece[], standing: Standing): BodyNode[] {
  const levels: HeadingLevels = standing.container === 'body' ? 'page' : 'block';
  const nodes: BodyNode[] = [];
  let markdown: RootContent[] = [];
  const flush = () => {
    const html = markdownToHtml(markdown);
    if (html !== '') nodes.push({ type: 'html', html });
    markdown = [];
  };
  for (const piece of pieces) {
    if (!isJsx(piece)) {
      checkMarkdown(reading, piece, levels);
      markdown.push(piece);
      continue;
    }
    flush();
    if (!mayStand(reading, piece, standing.container)) continue;
    const node = readComponent(reading, piece, standing.section);
    if (node !== null) nodes.push(node);
  }
  flush();
  return nodes;
}

function readComponent(reading: Reading, element: JsxElement & { name: ComponentName }, section: string | null): BodyNode | null {
  const { name } = element;
  const inside = (inner = section) => readContent(reading, unravel(element.children), { container: name, section: inner });
  switch (name) {
    case 'Film':
      return readFilm(reading, element, section);
    case 'Task':
      return readTask(reading, element, section, inside);
    case 'Reading':
      return readReading(reading, element, section, inside);
    case 'Section':
      return readSection(reading, element, inside);
    case 'Callout':
      return readCallout(reading, element, inside);
    case 'Figure':
      return readFigure(reading, element);
    case 'Question':
      return readQuestion(reading, element, section, (pieces) => readContent(reading, pieces, { container: name, section }));
    case 'Meeting':
      return readMeeting(reading, element);
    // These stand in a question or a meeting, which read them; `mayStand` has refused them anywhere else.
    case 'Answer':
    case 'Role':
    case 'Round':
      return null;
  }
}
