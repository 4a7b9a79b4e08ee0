import type { Language } from '@stifinner/core';
import { type Messages, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Messages };

/** The interface's words. A school reads in bokmål or nynorsk; content in other languages stands in a bokmål frame. */
export function messagesFor(language: Language): Messages {
  return language === 'nn' ? nn : nb;
}
