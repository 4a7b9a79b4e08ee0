declare module 'webvtt-parser' {
  /** The parser of the W3C. It tells of each fault by its English sentence, and never of more than it saw. */
  export class WebVTTParser {
    parse(
      text: string,
      mode?: 'metadata' | 'chapters',
    ): {
      /** `line` is from 1; `col`, also from 1, is missing for what concerns a whole line. */
      errors: { message: string; line: number; col?: number }[];
    };
  }
}
