import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const server = [fileURLToPath(new URL('start-server.ts', import.meta.url)), '--stdio'];

/** What the cursor is written as in a text. */
const cursor = '‸';

/** All that the tests' editor can do, unless a test takes something away. */
export const able: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

export interface EditorSettings {
  /** Where the editor is opened; null for no folder. */
  root: string | null;
  options?: unknown;
  capabilities?: ClientCapabilities;
  /** What the process is started with. */
  args?: readonly string[];
}

/** An editor that has started the server as a process and speaks with it over its standard input and output. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly folder: string;
  /** What the server said it can do. */
  said: InitializeResult = { capabilities: {} };
  /** What the server last told, by file name. */
  readonly told = new Map<string, Diagnostic[]>();
  /** How many times it has told of a file. */
  times = 0;
  /** Globs that the server asked to be told of. */
  readonly watched: string[] = [];
  #versions = new Map<string, number>();
  #waiting: (() => void)[] = [];

  private constructor(folder: string, args: readonly string[]) {
    this.folder = folder;
    this.server = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout!),
      new StreamMessageWriter(this.server.stdin!),
    );
  }

  /** Starts a server for what lies in `folder`. */
  static async start(
    folder: string,
    { root = folder, options, capabilities = able, args = server }: Partial<EditorSettings> = {},
  ): Promise<Editor> {
    const editor = new Editor(folder, args);
    const { connection } = editor;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      editor.times += 1;
      editor.told.set(editor.nameOf(uri), diagnostics);
      for (const look of editor.#waiting) look();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      editor.watched.push(...registrations.map(({ registerOptions }) => JSON.stringify(registerOptions)));
    });
    connection.listen();
    const rootUri = root === null ? null : pathToFileURL(root).href;
    const workspaceFolders = rootUri === null ? null : [{ uri: rootUri, name: 'folder' }];
    editor.said = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri,
      workspaceFolders,
      capabilities,
      initializationOptions: options,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  nameOf(uri: string): string {
    return fileURLToPath(uri).slice(this.folder.length + 1);
  }

  /** What the disk has. */
  disk(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Writes a text in the editor, which is not saved; a `‸` in it is where the cursor stands, and is no part of it. */
  async write(name: string, written: string): Promise<{ textDocument: { uri: string }; position: Position }> {
    const uri = this.uri(name);
    const at = written.indexOf(cursor);
    const text = written.replace(cursor, '');
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    if (version === 1) {
      const languageId = name.endsWith('.mdx') ? 'mdx' : 'yaml';
      await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      });
    } else {
      const textDocument = { uri, version };
      await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges: [{ text }],
      });
    }
    return { textDocument: { uri }, position: positionIn(text, Math.max(0, at)) };
  }

  /** Closes a text: what the disk has holds again. */
  async close(name: string): Promise<void> {
    this.#versions.delete(name);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(name) } });
  }

  /** A point in what the disk has: `into` characters into the first `words`. */
  at(name: string, words: string, into = 1): { textDocument: { uri: string }; position: Position } {
    const text = this.disk(name);
    const found = text.indexOf(words);
    if (found < 0) throw new Error(`«${words}» does not stand in ${name}`);
    return { textDocument: { uri: this.uri(name) }, position: positionIn(text, found + into) };
  }

  /** Waits until what has been told is as wanted. */
  async until(wanted: () => boolean): Promise<void> {
    if (wanted()) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!wanted()) return;
        this.#waiting = this.#waiting.filter((each) => each !== look);
        resolve();
      };
      this.#waiting.push(look);
    });
  }

  /** Waits until all that is written has been checked: what could be mended is asked for, and that is worked out first. */
  async settle(name: string): Promise<void> {
    const start = { line: 0, character: 0 };
    const textDocument = { uri: this.uri(name) };
    const context = { diagnostics: [] };
    await this.connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start, end: start }, context });
  }

  /** The codes told of a file. */
  codes(name: string): unknown[] {
    return (this.told.get(name) ?? []).map(({ code }) => code);
  }

  /** Takes leave; the exit code of the server. */
  async stop(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return gone;
  }
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
