import type { Language } from '@stifinner/core';

/** What a language is called in itself: those who read it know it by that. */
export const ownName: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', se: 'Davvisámegiella', en: 'English' };
