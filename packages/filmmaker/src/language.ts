export const languages = ['nb', 'nn'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Record<Language, string>;
