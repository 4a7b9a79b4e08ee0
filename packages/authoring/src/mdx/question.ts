import { type AnswerText, type BodyNode, diagnose, type Place, said } from '@stifinner/core';
import type { Nodes, Paragraph } from 'mdast';
import { saysWhy } from '../text/says-why.ts';
import { readAttributes } from './attributes.ts';
import { addBlock, holdsNoText } from './block.ts';
import { tagPlace } from './components.ts';
import { checkMarkdown } from './markdown.ts';
import { minutesOf } from './minutes-text.ts';
import { isJsx, type JsxElement, type Piece, unravel } from './nodes.ts';
import { type Reading, spanOf } from './reading.ts';
import { wordsToHtml } from './to-html.ts';

interface Answer extends AnswerText {
  element: JsxElement;
  feedbackAt: Place;
}

/** The words of the one paragraph that a short text holds; null where it holds more or nothing. */
function onlyParagraph(element: JsxElement): Paragraph['children'] | null {
  const [first, ...others] = element.children;
  return first?.type === 'paragraph' && others.length === 0 ? first.children : null;
}

function readAnswer(reading: Reading, element: JsxElement): Answer {
  const read = readAttributes(reading, element, 'AnswerComponent');
  const at = tagPlace(reading, element);
  const words = onlyParagraph(element);
  if (words !== null) for (const child of words) checkMarkdown(reading, child, 'none');
  const html = words === null ? '' : wordsToHtml(words);
  if (words === null && element.children.length > 0) {
    const fault = {
      name: 'Answer',
      actual: said('mer enn ett avsnitt', 'more than one paragraph'),
      expected: said('svaret som ett avsnitt', 'the answer as one paragraph'),
      help: said('Flytt forklaringen til `feedback`.', 'Move the explanation to `feedback`.'),
    };
    reading.diagnostics.push(diagnose('component/unexpected-content', at, fault));
  } else if (html === '')
    reading.diagnostics.push(
      diagnose('component/empty', at, { name: 'Answer', expected: said('teksten i svaret', 'the text of the answer') }),
    );
  const { correct = false, feedback = '' } = read?.value ?? {};
  return { element, html, correct, feedback, feedbackAt: read?.placeOf('feedback') ?? at };
}

const isAnswer = (piece: Piece): piece is JsxElement => isJsx(piece) && piece.name === 'Answer';

const holdsAnswer = (node: Nodes): boolean =>
  (isJsx(node) && node.name === 'Answer') || ('children' in node && node.children.some(holdsAnswer));

function checkAnswers(reading: Reading, element: JsxElement, kind: 'open' | 'closed', answers: Answer[]): void {
  const at = tagPlace(reading, element);
  const [first] = answers;
  if (kind === 'open') {
    if (first !== undefined)
      reading.diagnostics.push(diagnose('component/answers-in-open-question', tagPlace(reading, first.element), {}));
  } else if (answers.length < 2) reading.diagnostics.push(diagnose('component/too-few-answers', at, { count: answers.length }));
  else if (!answers.some((answer) => isMarkedCorrect(answer.element)))
    reading.diagnostics.push(diagnose('component/no-correct-answer', at, {}));
  if (kind === 'closed')
    for (const { feedback, feedbackAt } of answers)
      if (feedback !== '' && !saysWhy(feedback))
        reading.diagnostics.push(diagnose('question/empty-feedback', feedbackAt, { feedback }));
}

/** As written, so that a fault elsewhere in the answer is not told twice. */
const isMarkedCorrect = (element: JsxElement) =>
  element.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'correct');

/** A question with its answers; `readText` reads what stands before them. */
export function readQuestion(
  reading: Reading,
  element: JsxElement,
  section: string | null,
  readText: (pieces: readonly Piece[]) => BodyNode[],
): BodyNode | null {
  const read = readAttributes(reading, element, 'QuestionComponent');
  const minutes = read && minutesOf(reading, read.value.minutes, read.placeOf('minutes'));
  if (read !== null && minutes !== null) {
    const { id, form, kind, optional = false } = read.value;
    const block = {
      id,
      kind: 'question',
      form,
      minutes: { [form]: minutes },
      optional,
      film: null,
      source: null,
      question: kind,
    } as const;
    addBlock(reading, element, block, section, read.placeOf('id'));
  }
  const pieces = unravel(element.children);
  const firstAnswer = pieces.findIndex(isAnswer);
  const late = firstAnswer < 0 ? undefined : pieces.slice(firstAnswer).find((piece) => !isAnswer(piece));
  const before = reading.diagnostics.length;
  const children = readText(pieces.filter((piece) => !isAnswer(piece)));
  const isRead = reading.diagnostics.length === before;
  const answers = pieces.filter(isAnswer).map((piece) => readAnswer(reading, piece));
  if (holdsNoText(children) && isRead)
    reading.diagnostics.push(diagnose('component/question-without-text', tagPlace(reading, element), {}));
  else if (late !== undefined) {
    const { start, end } = spanOf(late);
    reading.diagnostics.push(diagnose('component/text-after-answers', reading.firstLine(start, end), {}));
  }
  if (read === null) return null;
  // An answer that landed in a list or a sentence is told there.
  if (!pieces.some((piece) => !isJsx(piece) && holdsAnswer(piece))) checkAnswers(reading, element, read.value.kind, answers);
  const texts = answers.map(({ html, correct, feedback }): AnswerText => ({ html, correct, feedback }));
  return { type: 'block', block: read.value.id, title: read.value.title ?? null, answers: texts, children };
}
