import type { ErrorCode, YAMLError } from 'yaml';
import { shortened } from '../shape/schema-words.ts';

export interface SyntaxWords {
  actual: string;
  expected: string;
  help?: string;
}

const quote = 'Sett teksten i anførselstegn: `title: "Læring: hva nå?"`.';
const indent = 'Bruk mellomrom, og like mange foran felter som hører sammen.';
const close = 'Se etter en klamme eller et anførselstegn som ikke er lukket.';

/** The reader's reasons, in an author's words; a reason that is not here gets the general ones. */
const words: ReadonlyMap<ErrorCode, SyntaxWords> = new Map<ErrorCode, SyntaxWords>([
  [
    'BAD_DQ_ESCAPE',
    {
      actual: 'bakstrek',
      expected: 'en kjent forkortelse etter `\\`',
      help: 'Skriv `\\\\` for en bakstrek, eller bruk enkle anførselstegn.',
    },
  ],
  ['BAD_INDENT', { actual: 'innrykk', expected: 'samme innrykk som linjene rundt', help: indent }],
  ['BAD_SCALAR_START', { actual: 'spesialtegn først i en tekst', expected: 'en tekst i anførselstegn', help: quote }],
  ['BLOCK_AS_IMPLICIT_KEY', { actual: 'kolon inne i en verdi', expected: 'ett kolon på linjen', help: quote }],
  [
    'BLOCK_IN_FLOW',
    { actual: 'liste eller felter på egne linjer', expected: 'verdier skilt med komma inne i klammer', help: close },
  ],
  ['BAD_COLLECTION_TYPE', { actual: 'blanding av liste og felter', expected: 'enten en liste eller felter', help: indent }],
  ['KEY_OVER_1024_CHARS', { actual: 'feltnavn på over tusen tegn', expected: 'et kort navn og kolon', help: quote }],
  ['MISSING_CHAR', { actual: 'slutt', expected: 'et tegn som lukker eller skiller', help: close }],
  [
    'MULTILINE_IMPLICIT_KEY',
    {
      actual: 'linje uten kolon',
      expected: 'et felt: navn, kolon og mellomrom',
      help: 'Går teksten over flere linjer, så sett den i anførselstegn eller rykk den inn.',
    },
  ],
  ['TAB_AS_INDENT', { actual: 'tabulator i innrykket', expected: 'mellomrom', help: indent }],
  ['UNEXPECTED_TOKEN', { actual: 'tegn', expected: 'et felt: navn, kolon og verdi', help: quote }],
  ['BAD_DIRECTIVE', { actual: 'linje som begynner med `%`', expected: 'et felt: navn, kolon og verdi' }],
]);

const general: SyntaxWords = { actual: 'YAML', expected: 'felter med navn, kolon og verdi', help: quote };

/** A bracket, as it was written, that the text never closes. */
export const openBracket = (bracket: string): SyntaxWords => ({
  actual: `\`${bracket}\` som ikke er lukket`,
  expected: bracket === '[' ? 'en `]` etter den siste verdien' : 'en `}` etter det siste feltet',
  help: close,
});

/** A quote, as it was written, that is not closed. */
export const openQuote = (mark: string): SyntaxWords => ({
  actual: `anførselstegn \`${mark}\` som ikke er lukket`,
  expected: `et \`${mark}\` til der teksten slutter`,
  help: 'Sett inn anførselstegnet som mangler, på slutten av linjen.',
});

/** A space that YAML does not take for one, or that is not there (then the field's name is given). */
export function spaceWords(source: string, key: string | null): SyntaxWords {
  if (key !== null)
    return {
      actual: `\`${shortened(source)}\``,
      expected: 'et mellomrom etter kolonet',
      help: `Skriv \`${key}: ${shortened(source.slice(key.length + 1))}\`.`,
    };
  const isItem = source.startsWith('-');
  return {
    actual: isItem ? 'hardt mellomrom etter bindestreken' : 'hardt mellomrom i innrykket',
    expected: isItem ? 'et vanlig mellomrom' : 'vanlige mellomrom',
    help: 'Slett mellomrommet og skriv det på nytt. Et hardt mellomrom ser likt ut, og følger gjerne med når tekst limes inn.',
  };
}

export function syntaxWords(error: YAMLError): SyntaxWords {
  // An open bracket at the end of the text is told as a fault of indentation.
  const code = error.code === 'BAD_INDENT' && error.message.startsWith('Flow') ? 'MISSING_CHAR' : error.code;
  return words.get(code) ?? general;
}
