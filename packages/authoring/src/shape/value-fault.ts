import { type Diagnostic, diagnose } from '@stifinner/core';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearMiss } from '../near-miss.ts';
import type { FaultContext } from './fault-context.ts';
import { examplesIn, schemaAround, shortened } from './schema-words.ts';
import { suggestedId } from './suggested-id.ts';
import { exampleOf, helpOfFields, helpOfText, mendedValue, suggestedQualifiedId } from './value-help.ts';

/** The errors that concern a value itself; where several hold, the first of these says it all. */
const keywords = [
  'type',
  'enum',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
];

const idWords: ReadonlyMap<string, string> = new Map([
  ['Id', 'en id av små bokstaver a–z, sifre og bindestrek'],
  ['QualifiedId', 'pakke/id, som `lk20/a-laere-a-laere`'],
  ['QualifiedBlockId', 'pakke/side#blokk, som `lk20/a-laere-a-laere#sammenlign`'],
]);

/** Of a text with a form of its own, such as a date, the form says more than the length. */
function formBeforeLength(error: ErrorObject, errors: ErrorObject[]): ErrorObject {
  if (error.keyword !== 'maxLength' || idWords.has(schemaAround(error).title ?? '')) return error;
  return errors.find(({ keyword }) => keyword === 'pattern') ?? error;
}

/** The one fault of the value at `pointer`, or null where its errors are about the fields inside it. */
export function valueFault(pointer: string, errors: ErrorObject[], context: FaultContext): Diagnostic | null {
  const first = keywords.map((keyword) => errors.find((found) => found.keyword === keyword)).find((found) => found !== undefined);
  if (first === undefined) return null;
  const error = formBeforeLength(first, errors);
  const at = context.placeOf(pointer);
  const written = shortened(
    context.written(pointer) ?? (typeof error.data === 'string' ? error.data : JSON.stringify(error.data)),
  );
  const limit = Number(error.params['limit']);
  switch (error.keyword) {
    case 'type': {
      const comment = error.data === null ? context.commentAt(pointer) : undefined;
      if (comment !== undefined) return diagnose('shape/wrong-type', at, commentedOut(error.params['type'], comment));
      const beside = context.besideEmpty(pointer);
      if (beside !== undefined)
        return diagnose('shape/wrong-type', at, {
          actual: 'tomt felt',
          expected: expectedOf(error.params['type']),
          help: `Rykk inn ${beside.map((name) => `\`${name}\``).join(' og ')} med to mellomrom, så de hører til her.`,
        });
      return diagnose('shape/wrong-type', at, typeWords(error, written));
    }
    case 'enum': {
      const expected: string[] = error.params['allowedValues'];
      const words = written.split(/\s+/);
      const list = words.length > 1 && words.every((word) => expected.includes(word)) ? words.join(', ') : undefined;
      return diagnose('shape/unknown-value', at, { actual: written, expected, near: nearMiss(written, expected), list });
    }
    case 'pattern':
      return patternFault(error, at, written);
    case 'maxLength': {
      const words = idWords.get(schemaAround(error).title ?? '');
      if (words !== undefined)
        return diagnose('shape/bad-id', at, {
          actual: written,
          expected: `${words}, høyst ${limit} tegn`,
          help: 'Velg en kortere id.',
        });
      return diagnose('shape/too-long', at, { length: [...String(error.data)].length, limit });
    }
    case 'minimum':
      return diagnose('shape/out-of-range', at, { actual: written, limit, bound: 'minst' });
    case 'maximum':
      return diagnose('shape/out-of-range', at, { actual: written, limit, bound: 'høyst' });
    case 'maxItems':
      return diagnose('shape/too-many', at, { count: Array.isArray(error.data) ? error.data.length : 0, limit });
    case 'minItems':
      return diagnose('shape/empty', at, { actual: 'liste', expected: `minst ${limit === 1 ? 'én' : limit} i listen` });
    case 'minLength':
      return diagnose('shape/empty', at, { actual: 'tekst', expected: 'en tekst' });
    default:
      return diagnose('shape/empty', at, { actual: 'felt', expected: fieldsInside(error) });
  }
}

function patternFault(error: ErrorObject, at: Diagnostic['at'], written: string): Diagnostic {
  const schema = schemaAround(error);
  const expected = idWords.get(schema.title ?? '');
  if (expected === undefined)
    return diagnose('shape/bad-format', at, {
      actual: written,
      expected: isUnknownDay(error) ? 'en dag som finnes i kalenderen' : `noe som ${examplesIn(schema)}`,
      near: mendedValue(String(error.data), String(error.params['pattern'])),
    });
  return diagnose('shape/bad-id', at, { actual: written, expected, help: idHelp(String(error.data), schema.title) });
}

/** A date that is rightly written, of a day that never comes: 31 February. */
const isUnknownDay = (error: ErrorObject): boolean =>
  schemaAround(error).title === 'Date' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(String(error.data));

function idHelp(written: string, title: string | undefined): string {
  if (title !== 'Id' && !/[/\\]/.test(written)) return 'Skriv pakken foran, og en skråstrek.';
  if (title === 'QualifiedBlockId' && !written.includes('#')) return 'Skriv blokken etter siden, med `#` foran.';
  const near = title === 'Id' ? suggestedId(written) : title === 'QualifiedId' ? suggestedQualifiedId(written) : undefined;
  return near === undefined ? 'Skriv æ som ae, ø som o og å som a.' : `Skriv for eksempel \`${near}\`.`;
}

function fieldsInside(error: ErrorObject): string {
  const names = Object.keys(schemaAround(error).properties ?? {}).map((name) => `\`${name}\``);
  return names.length === 0 ? 'minst ett felt' : `minst ett av feltene ${names.join(', ')}`;
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['string', 'tekst'],
  ['number', 'et tall'],
  ['integer', 'et heltall'],
  ['boolean', '`true` eller `false`'],
  ['array', 'en liste'],
  ['object', 'felter'],
]);

const expectedOf = (type: string | string[]): string =>
  [type]
    .flat()
    .map((name) => typeNames.get(name) ?? name)
    .join(' eller ');

/** An empty value with a comment after it: likely a value that begins with `#`. */
function commentedOut(type: string | string[], comment: string) {
  const help = `Det som står etter \`#\`, er en kommentar. Begynner verdien med \`#\`, så sett den i anførselstegn: \`"${shortened(comment)}"\`.`;
  return { actual: 'tomt felt', expected: expectedOf(type), help };
}

function typeWords(error: ErrorObject, written: string) {
  const { data: value, instancePath: pointer } = error;
  const schema = schemaAround(error);
  const types: string[] = [error.params['type']].flat();
  const expected = expectedOf(types);
  if (value === null) return { actual: 'tomt felt', expected };
  if (Array.isArray(value)) return { actual: 'liste', expected };
  if (typeof value === 'object') {
    const help = types.includes('string')
      ? 'Er det vanlig tekst med kolon i, sett den i anførselstegn.'
      : types.includes('array')
        ? helpOfFields(value)
        : undefined;
    return { actual: 'felter', expected, help };
  }
  if (schema.title === 'LocalisedText')
    return {
      actual: `verdi \`${written}\``,
      expected: 'tekst for hvert språk',
      help: `Skriv språket foran: \`{ nb: ${written} }\`.`,
    };
  if (typeof value === 'string')
    return { actual: `tekst \`${written}\``, expected, help: helpOfText(written, pointer, types, schema) };
  const help = types.includes('string')
    ? `Sett verdien i anførselstegn: \`"${written}"\`.`
    : types.includes('object')
      ? exampleOf(schema)
      : undefined;
  return { actual: typeof value === 'number' ? `tall \`${written}\`` : `verdi \`${written}\``, expected, help };
}
