import { type Said, said } from '@stifinner/core';

/** What to write: `code` stands as it is to be written. */
export const write = (code: string): Said => said(`Skriv \`${code}\`.`, `Write \`${code}\`.`);

/** What may be written, where only the author knows. */
export const writeForExample = (code: string): Said => said(`Skriv for eksempel \`${code}\`.`, `Write for example \`${code}\`.`);
