import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { abilitiesOf, type EditorAbilities } from './abilities.ts';
import type { Shower } from './answers/diagnostics.ts';
import { Publisher } from './answers/publisher.ts';
import { Desk } from './desk/desk.ts';
import { addressOf, fileOfAddress, nameIn } from './desk/file-address.ts';
import { findFolder } from './desk/find-folder.ts';
import { readSettings, type Settings, todayHere } from './settings.ts';
import { type Speech, speechIn } from './speech.ts';

/** How long nothing must have been written before everything is checked, in milliseconds. */
const pause = 50;

/** What an editor and the server have between them: settings, the folder that is written in, and what the editor has been told. */
export class Session {
  readonly settings: Settings;
  readonly editor: EditorAbilities;
  readonly speech: Speech;
  #desk: Desk | null = null;
  #reading: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  readonly #addresses = new Map<string, string>();
  readonly #publisher: Publisher;
  readonly #connection: Connection;

  private constructor(connection: Connection, settings: Settings, editor: EditorAbilities, speech: Speech) {
    this.settings = settings;
    this.editor = editor;
    this.speech = speech;
    this.#connection = connection;
    this.#publisher = new Publisher((told) => void connection.sendDiagnostics(told));
  }

  /** Begins with what an editor says of itself; the folder may be found then, or when a file in it is opened. */
  static async begin(connection: Connection, params: InitializeParams): Promise<Session> {
    const settings = readSettings(params.initializationOptions);
    const session = new Session(connection, settings, abilitiesOf(params.capabilities), await speechIn(settings.language));
    const roots =
      params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri].filter((uri) => uri !== null && uri !== undefined);
    for (const root of roots) session.#find(root);
    return session;
  }

  /** The folder, when it has been read; null where there is none. */
  async desk(): Promise<Desk | null> {
    await this.#reading;
    return this.#desk;
  }

  /** The name of a file in the folder; null for one outside it. */
  nameOf(uri: string): string | null {
    return this.#desk === null ? null : nameIn(this.#desk.folder, uri);
  }

  /** The address of a file, as the editor itself writes it where it has. */
  addressOf(name: string): string {
    return this.#addresses.get(name) ?? addressOf(this.#desk?.folder ?? '', name);
  }

  /** An open text has been changed. */
  write(uri: string, text: string, version: number): void {
    if (this.#desk === null) this.#find(uri);
    const name = this.nameOf(uri);
    if (name === null) return;
    this.#addresses.set(name, uri);
    this.#desk?.write(name, text, version);
    this.checkSoon();
  }

  close(uri: string): void {
    const name = this.nameOf(uri);
    if (name === null) return;
    this.#desk?.close(name);
    this.checkSoon();
  }

  /** Files on disk have changed. */
  readAgain(uris: readonly string[]): void {
    const changed = new Set(uris.map((uri) => this.nameOf(uri)).filter((name) => name !== null));
    if (changed.size > 0) this.#read(changed);
  }

  /** Checks when nothing has been written for a moment. */
  checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reading.then(() => this.#check()), pause);
  }

  today(): string {
    return this.settings.today ?? todayHere();
  }

  shower(): Shower {
    const { settings, speech } = this;
    return { settings, addressOf: (name) => this.addressOf(name), inLanguage: speech.inLanguage };
  }

  /** Does something, and tells the editor's log where it could not be done: no fault of ours takes the server down. */
  async trying<Answer>(otherwise: Answer, act: () => Answer | Promise<Answer>): Promise<Answer> {
    try {
      return await act();
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return otherwise;
    }
  }

  #find(uri: string): void {
    if (this.#desk !== null) return;
    const start = fileOfAddress(uri);
    const folder = start === null ? null : findFolder(start);
    if (folder === null) return;
    this.#desk = new Desk(folder);
    this.#read(new Set());
  }

  #read(changed: ReadonlySet<string>): void {
    this.#reading = this.#reading.then(() => this.trying(undefined, () => this.#desk?.read(changed)));
    this.checkSoon();
  }

  #check(): Promise<void> {
    return this.trying(undefined, () => {
      const desk = this.#desk;
      if (desk === null) return;
      const { diagnostics } = desk.check(this.today());
      this.#publisher.publish(diagnostics, this.shower(), (name) => desk.versionOf(name));
    });
  }
}
