import type { Position } from 'vscode-languageserver/node';
import { hasBody, type Question } from './answers/question.ts';
import type { Desk } from './desk/desk.ts';
import { TextOffsets } from './knowledge/text-offsets.ts';
import { pointOf } from './protocol-places.ts';
import type { Session } from './session.ts';

/** A question with where its answer is to be found. */
export interface Asked {
  question: Question;
  desk: Desk;
}

/** What an editor asks about, as the texts are now; null for a file that is no content, or lies outside the folder. */
export async function asked(
  session: Session,
  uri: string,
  position: Position = { line: 0, character: 0 },
): Promise<Asked | null> {
  const desk = await session.desk();
  const name = session.nameOf(uri);
  if (desk === null || name === null) return null;
  const knowledge = desk.knowledge();
  const file = knowledge.files.get(name);
  const text = desk.textOf(name);
  if (file === undefined || text === null) return null;
  const point = pointOf(position);
  const offset = new TextOffsets(text).at(point.line, point.column);
  const fieldsElsewhere = session.settings.yamlSchemas && !hasBody(file);
  return {
    desk,
    question: { file, text, offset, point, knowledge, catalog: desk.catalog(), words: session.speech.words, fieldsElsewhere },
  };
}
