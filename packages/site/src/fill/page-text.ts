import type { Output } from './fill.ts';

/** A filled page as a text. */
export class PageText implements Output<string> {
  text = '';

  fixed(part: string): void {
    this.text += part;
  }

  filled(text: string): void {
    this.text += text;
  }
}
