/** The kinds of text that a terminal shows in colour. */
export type Ink = 'error' | 'warning' | 'place' | 'quiet' | 'help' | 'strong';

const codes: Record<Ink, string> = { error: '31;1', warning: '33;1', place: '36', quiet: '2', help: '32', strong: '1' };

/** Colours text, or leaves it, by what was asked for: never by looking at a terminal. */
export type Paint = (ink: Ink, text: string) => string;

export const paintWith = (colour: boolean): Paint =>
  colour ? (ink, text) => (text === '' ? '' : `\u001b[${codes[ink]}m${text}\u001b[0m`) : (_, text) => text;
