import type { MessageLanguage } from '@stifinner/core';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Words } from './words.ts';

/** The words of a language. */
export const wordsIn = (language: MessageLanguage): Words => (language === 'en' ? en : nb);
