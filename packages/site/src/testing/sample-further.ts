import type { PageText } from '@stifinner/core';

/** A text in a language that no interface is in, made into one with all that the original's body shows. */
const further = (words: PageText, text: Pick<PageText, 'title' | 'summary' | 'how' | 'goals' | 'keyPoints'>): PageText => ({
  ...words,
  ...text,
  contributors: [{ name: 'Piera Sara', role: 'translator' }],
});

/** A page in English, whose film has captions in English, and in Northern Sámi, older than its original. */
export const furtherTexts = (words: PageText): { en: PageText; se: PageText } => ({
  en: further(
    { ...words, translates: 3 },
    {
      title: 'A page with everything',
      summary: 'What there is to see when all is said.',
      how: 'Read it alone before the meeting.',
      goals: ['We can tell one sign from another'],
      keyPoints: ['A sign is not a proof'],
    },
  ),
  se: further(
    { ...words, translates: 1 },
    { title: 'Buot', summary: 'Dá lea siidu davvisámegillii.', how: null, goals: [], keyPoints: [] },
  ),
});
