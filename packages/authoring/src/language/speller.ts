/** The two written forms of Norwegian that there are word lists for. */
export type WrittenForm = 'nb' | 'nn';

export const isWrittenForm = (language: string): language is WrittenForm => language === 'nb' || language === 'nn';

/** What knows words. Authoring has none of its own: whoever wants texts looked through brings one. */
export interface Speller {
  /** Whether a word, as it is written, is one in a form. */
  knows(form: WrittenForm, word: string): boolean;
}
