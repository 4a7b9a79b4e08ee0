import {
  type Connection,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { namedHere, subjectNow } from './answers/named-here.ts';
import { type Asked, asked } from './asking.ts';
import type { Mention } from './knowledge/mention.ts';
import { ownPart, type Subject } from './knowledge/subject.ts';
import { rangeOf } from './protocol-places.ts';
import { planRename, whyNot } from './rename/plan-rename.ts';
import { workspaceEdit } from './rename/workspace-edit.ts';
import type { Session } from './session.ts';

/** Gives what has an id another one, or says why it cannot have it. */
export function serveRename(connection: Connection, session: () => Session): void {
  connection.onPrepareRename(
    async ({ textDocument, position }): Promise<{ range: Range; placeholder: string } | ResponseError> => {
      const found = await renamed(session(), textDocument.uri, position);
      if (found instanceof ResponseError) return found;
      return { range: rangeOf(found.mention.at), placeholder: ownPart(found.subject.id) };
    },
  );
  connection.onRenameRequest(async ({ textDocument, position, newName }): Promise<WorkspaceEdit | ResponseError> => {
    const { speech, editor } = session();
    const found = await renamed(session(), textDocument.uri, position);
    if (found instanceof ResponseError) return found;
    const {
      subject,
      asked: { question, desk },
    } = found;
    const planned = planRename(question.knowledge, subject, newName.trim(), speech.words, (name) => desk.textOf(name));
    if ('refusal' in planned) return refused(planned.refusal);
    const { plan } = planned;
    if (!editor.fileRenames && plan.renames.length + plan.created.length > 0) return refused(speech.words.refusals.noFileRenames);
    return workspaceEdit(
      plan,
      (name) => session().addressOf(name),
      (name) => desk.versionOf(name),
    );
  });
}

/** The code of the protocol for a request that was understood and cannot be done: its words are shown to the author. */
const refused = (why: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, why);

interface Renamed {
  asked: Asked;
  mention: Mention;
  subject: Subject;
}

async function renamed(session: Session, uri: string, position: Position): Promise<Renamed | ResponseError> {
  const found = await asked(session, uri, position);
  const mention = found && namedHere(found.question);
  const { words } = session.speech;
  if (!found || !mention) return refused(words.refusals.nothingHere);
  const { knowledge } = found.question;
  const subject = subjectNow(knowledge, mention.subject) ?? mention.subject;
  const why = whyNot(knowledge, subject, words);
  return why === null ? { asked: found, mention, subject } : refused(why);
}
