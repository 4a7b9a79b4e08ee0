import type { Language } from '@stifinner/core';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { SkeletonWords } from './words.ts';

/** The words of a skeleton in a language; in bokmål where there are none, since the author reads what they say to do. */
export const wordsIn = (language: Language): SkeletonWords => (language === 'nn' ? nn : nb);
