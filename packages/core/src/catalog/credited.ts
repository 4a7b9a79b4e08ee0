import type { Author, Source } from '@stifinner/schemas';

/** Whom a source is credited to, and stands under in a list: who wrote it; of a book that only has editors, they. */
export const creditedIn = ({ author, editor }: Source): readonly Author[] => author ?? editor ?? [];
