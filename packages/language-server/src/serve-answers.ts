import type { CodeAction, CompletionItem, Connection } from 'vscode-languageserver/node';
import { fixAll, fixAllKind, quickFixes } from './answers/code-actions.ts';
import { completion, resolved } from './answers/completion.ts';
import { definition, references } from './answers/go-to.ts';
import { hover } from './answers/hover.ts';
import { symbols } from './answers/symbols.ts';
import { asked } from './asking.ts';
import type { Subject } from './knowledge/subject.ts';
import type { Session } from './session.ts';

/** Answers what an editor asks about a text: what could be written, what stands there, where it leads, how to mend it. */
export function serveAnswers(connection: Connection, session: () => Session): void {
  connection.onCompletion(({ textDocument, position }) =>
    session().trying<CompletionItem[]>([], async () => {
      const found = await asked(session(), textDocument.uri, position);
      return found === null ? [] : completion(found.question, session().editor.snippets);
    }),
  );
  connection.onCompletionResolve((item) => session().trying(item, () => withMore(session(), item)));
  connection.onHover(({ textDocument, position }) =>
    session().trying(null, async () => {
      const found = await asked(session(), textDocument.uri, position);
      if (found === null) return null;
      const { question, desk } = found;
      const diagnostics = desk.lastChecked()?.diagnostics.filter(({ at }) => at.file === question.file.name) ?? [];
      return hover(question, diagnostics, session().speech.explain);
    }),
  );
  connection.onDefinition(({ textDocument, position }) =>
    session().trying(null, async () => {
      const found = await asked(session(), textDocument.uri, position);
      return found && definition(found.question, (name) => session().addressOf(name));
    }),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    session().trying(null, async () => {
      const found = await asked(session(), textDocument.uri, position);
      return found && references(found.question, context.includeDeclaration, (name) => session().addressOf(name));
    }),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    session().trying(null, async () => {
      const found = await asked(session(), textDocument.uri);
      return found && symbols(found.question);
    }),
  );
  connection.onCodeAction(({ textDocument, range, context: { only } }) =>
    session().trying<CodeAction[]>([], async () => {
      const found = await asked(session(), textDocument.uri);
      if (found === null) return [];
      const { desk, question } = found;
      const { name } = question.file;
      const { diagnostics, sources } = desk.check(session().today());
      const text = sources.get(name);
      if (text === undefined) return [];
      const inFile = diagnostics.filter(({ at }) => at.file === name);
      const faulty = { uri: textDocument.uri, version: desk.versionOf(name), text, diagnostics: inFile };
      const wants = (kind: string) => only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
      return [
        ...(wants('quickfix') ? quickFixes(faulty, range, session().shower()) : []),
        // An editor asks for these by their kind, when a file is saved or from a menu.
        ...(only !== undefined && wants(fixAllKind) ? fixAll(faulty, session().speech.words) : []),
      ];
    }),
  );
}

/** What an item said of itself when it was made. */
interface Kept {
  subject: Subject;
  file: string;
}

async function withMore(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const kept: Kept | undefined = item.data;
  const desk = await session.desk();
  const file = kept && desk?.knowledge().files.get(kept.file);
  if (!kept || !desk || !file) return item;
  return resolved(item, { file, catalog: desk.catalog(), words: session.speech.words }, kept.subject);
}
