import { alike, type Said, said } from '@stifinner/core';
import type { ErrorCode, YAMLError } from 'yaml';
import { shortened } from '../shape/schema-words.ts';
import { write } from '../text/advice.ts';

export interface SyntaxWords {
  actual: Said;
  expected: Said;
  help?: Said;
}

const quote = said(
  'Sett teksten i anførselstegn: `title: "Læring: hva nå?"`.',
  'Put the text in quotation marks: `title: "Learning: what now?"`.',
);
const indent = said(
  'Bruk mellomrom, og like mange foran felter som hører sammen.',
  'Use spaces, and as many of them before each of the fields that belong together.',
);
const close = said(
  'Se etter en klamme eller et anførselstegn som ikke er lukket.',
  'Look for a bracket or a quotation mark that is not closed.',
);
export const quotedText = said('en tekst i anførselstegn', 'a text in quotation marks');
const colonLess = said('linje uten kolon', 'line without a colon');
const aField = said('et felt: navn, kolon og mellomrom', 'a field: name, colon and a space');
const fieldWithValue = said('et felt: navn, kolon og verdi', 'a field: name, colon and value');
const overLines = said(
  'Går teksten over flere linjer, så sett den i anførselstegn eller rykk den inn.',
  'If the text runs over several lines, put it in quotation marks or indent it.',
);

/** A line that has no colon, where a field should be. */
export const lineWithoutColon: SyntaxWords = { actual: colonLess, expected: aField, help: overLines };

/** The reader's reasons, in an author's words; a reason that is not here gets the general ones. */
const words: ReadonlyMap<ErrorCode, SyntaxWords> = new Map<ErrorCode, SyntaxWords>([
  [
    'BAD_DQ_ESCAPE',
    {
      actual: said('bakstrek', 'backslash'),
      expected: said('en kjent forkortelse etter `\\`', 'a known escape after `\\`'),
      help: said(
        'Skriv `\\\\` for en bakstrek, eller bruk enkle anførselstegn.',
        'Write `\\\\` for a backslash, or use single quotation marks.',
      ),
    },
  ],
  [
    'BAD_INDENT',
    {
      actual: said('innrykk', 'indentation'),
      expected: said('samme innrykk som linjene rundt', 'the same indentation as the lines around it'),
      help: indent,
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      actual: said('spesialtegn først i en tekst', 'special character at the start of a text'),
      expected: quotedText,
      help: quote,
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      actual: said('kolon inne i en verdi', 'colon inside a value'),
      expected: said('ett kolon på linjen', 'one colon on the line'),
      help: quote,
    },
  ],
  [
    'BLOCK_IN_FLOW',
    {
      actual: said('liste eller felter på egne linjer', 'list or fields on lines of their own'),
      expected: said('verdier skilt med komma inne i klammer', 'values with commas between them inside brackets'),
      help: close,
    },
  ],
  [
    'BAD_COLLECTION_TYPE',
    {
      actual: said('blanding av liste og felter', 'mixture of a list and fields'),
      expected: said('enten en liste eller felter', 'either a list or fields'),
      help: indent,
    },
  ],
  [
    'KEY_OVER_1024_CHARS',
    {
      actual: said('feltnavn på over tusen tegn', 'field name of over a thousand characters'),
      expected: said('et kort navn og kolon', 'a short name and a colon'),
      help: quote,
    },
  ],
  [
    'MISSING_CHAR',
    {
      actual: said('slutt', 'end'),
      expected: said('et tegn som lukker eller skiller', 'a character that closes or separates'),
      help: close,
    },
  ],
  ['MULTILINE_IMPLICIT_KEY', lineWithoutColon],
  [
    'TAB_AS_INDENT',
    { actual: said('tabulator i innrykket', 'tab in the indentation'), expected: said('mellomrom', 'spaces'), help: indent },
  ],
  ['UNEXPECTED_TOKEN', { actual: said('tegn', 'character'), expected: fieldWithValue, help: quote }],
  ['BAD_DIRECTIVE', { actual: said('linje som begynner med `%`', 'line that begins with `%`'), expected: fieldWithValue }],
]);

const general: SyntaxWords = {
  actual: alike('YAML'),
  expected: said('felter med navn, kolon og verdi', 'fields with a name, a colon and a value'),
  help: quote,
};

/** A bracket, as it was written, that the text never closes. */
export const openBracket = (bracket: string): SyntaxWords => ({
  actual: said(`\`${bracket}\` som ikke er lukket`, `\`${bracket}\` that is not closed`),
  expected:
    bracket === '['
      ? said('en `]` etter den siste verdien', 'a `]` after the last value')
      : said('en `}` etter det siste feltet', 'a `}` after the last field'),
  help: close,
});

/** A quote, as it was written, that is not closed. */
export const openQuote = (mark: string): SyntaxWords => ({
  actual: said(`anførselstegn \`${mark}\` som ikke er lukket`, `quotation mark \`${mark}\` that is not closed`),
  expected: said(`et \`${mark}\` til der teksten slutter`, `another \`${mark}\` where the text ends`),
  help: said(
    'Sett inn anførselstegnet som mangler, på slutten av linjen.',
    'Insert the missing quotation mark at the end of the line.',
  ),
});

export const spaceAfterColon = said('et mellomrom etter kolonet', 'a space after the colon');
export const ordinarySpace = said('et vanlig mellomrom', 'an ordinary space');

/** A space that YAML does not take for one, or that is not there (then the field's name is given). */
export function spaceWords(source: string, key: string | null): SyntaxWords {
  if (key !== null)
    return {
      actual: alike(`\`${shortened(source)}\``),
      expected: spaceAfterColon,
      help: write(`${key}: ${shortened(source.slice(key.length + 1))}`),
    };
  const isItem = source.startsWith('-');
  return {
    actual: isItem
      ? said('hardt mellomrom etter bindestreken', 'non-breaking space after the hyphen')
      : said('hardt mellomrom i innrykket', 'non-breaking space in the indentation'),
    expected: isItem ? ordinarySpace : said('vanlige mellomrom', 'ordinary spaces'),
    help: said(
      'Slett mellomrommet og skriv det på nytt. Et hardt mellomrom ser likt ut, og følger gjerne med når tekst limes inn.',
      'Delete the space and type it again. A non-breaking space looks the same, and often comes along when text is pasted in.',
    ),
  };
}

export function syntaxWords(error: YAMLError): SyntaxWords {
  // An open bracket at the end of the text is told as a fault of indentation.
  const code = error.code === 'BAD_INDENT' && error.message.startsWith('Flow') ? 'MISSING_CHAR' : error.code;
  return words.get(code) ?? general;
}
