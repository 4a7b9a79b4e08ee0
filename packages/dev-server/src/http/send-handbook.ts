import type { IncomingMessage, ServerResponse } from 'node:http';
import { handbookFolder } from '@stifinner/handbook';
import sirv, { type RequestHandler } from 'sirv';
import { answer, plainHeaders } from './answer.ts';

/** Where the handbook is, with a page for each rule. */
export const handbookAddress = '/_handbok/';

/** The handbook, which is drawn when somebody first asks for it: some seconds, once for each version of the program. */
export class LiveHandbook {
  #files: Promise<RequestHandler> | null = null;

  /** Rejects where the handbook could not be drawn; then the next who asks has it tried again. */
  async send(address: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#files ??= handbookFolder().then((folder) =>
      sirv(folder, { setHeaders: (sent) => sent.setHeaders(new Map(Object.entries(plainHeaders))) }),
    );
    const files = await this.#files.catch((error: unknown) => {
      this.#files = null;
      throw error;
    });
    request.url = address.slice(handbookAddress.length - 1);
    files(request, response, () => answer(response, 404, 'txt', 'Finner ikke siden i håndboken.\n'));
  }
}
