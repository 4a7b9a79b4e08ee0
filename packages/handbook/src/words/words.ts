import type { MessageLanguage } from '@stifinner/core';
import { en } from './en.ts';
import { nb, type Words } from './nb.ts';

export type { Words };

export const wordsIn = (language: MessageLanguage): Words => ({ nb, en })[language];
