import type { ServerResponse } from 'node:http';
import { plainHeaders } from './answer.ts';

/** Often enough that nothing between takes the connection for dead. */
const sign = 30_000;

/** The pages that are open in browsers, each told the name of the edition when it connects and whenever there is a new one. */
export class ChangeFeed {
  readonly #open = new Set<ServerResponse>();
  readonly #signs: NodeJS.Timeout;
  #edition = '';

  constructor() {
    this.#signs = setInterval(() => this.#send(': her\n\n'), sign);
    this.#signs.unref();
  }

  /** Answers with a stream of server-sent events. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { ...plainHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(`retry: 500\ndata: ${this.#edition}\n\n`);
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    response.on('error', () => this.#open.delete(response));
  }

  tell(edition: string): void {
    this.#edition = edition;
    this.#send(`data: ${edition}\n\n`);
  }

  close(): void {
    clearInterval(this.#signs);
    for (const response of this.#open) response.end();
  }

  #send(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
