import { alike, type Diagnostic, diagnose, type Said, said, saidTogether } from '@stifinner/core';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearMiss } from '../near-miss.ts';
import { writeForExample } from '../text/advice.ts';
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

const idWords: ReadonlyMap<string, Said> = new Map([
  ['Id', said('en id av små bokstaver a–z, sifre og bindestrek', 'an id of small letters a–z, digits and hyphens')],
  ['QualifiedId', said('pakke/id, som `lk20/a-laere-a-laere`', 'package/id, such as `lk20/a-laere-a-laere`')],
  [
    'QualifiedBlockId',
    said(
      'pakke/side#blokk, som `lk20/a-laere-a-laere#sammenlign`',
      'package/page#block, such as `lk20/a-laere-a-laere#sammenlign`',
    ),
  ],
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
          actual: emptyField,
          expected: expectedOf(error.params['type']),
          help: indented(beside.map((name) => alike(`\`${name}\``))),
        });
      return diagnose('shape/wrong-type', at, { ...typeWords(error, written), types: [error.params['type']].flat() });
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
          expected: said(`${words.nb}, høyst ${limit} tegn`, `${words.en}, at most ${limit} characters`),
          help: said('Velg en kortere id.', 'Choose a shorter id.'),
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
      return diagnose('shape/empty', at, {
        actual: 'liste',
        expected: said(`minst ${limit === 1 ? 'én' : limit} i listen`, `at least ${limit === 1 ? 'one' : limit} in the list`),
      });
    case 'minLength':
      return diagnose('shape/empty', at, { actual: 'tekst', expected: said('en tekst', 'a text') });
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
      expected: isUnknownDay(error)
        ? said('en dag som finnes i kalenderen', 'a day that is in the calendar')
        : said(`noe som ${examplesIn(schema, 'eller')}`, `something like ${examplesIn(schema, 'or')}`),
      near: mendedValue(String(error.data), String(error.params['pattern'])),
    });
  return diagnose('shape/bad-id', at, { actual: written, expected, help: idHelp(String(error.data), schema.title) });
}

/** A date that is rightly written, of a day that never comes: 31 February. */
const isUnknownDay = (error: ErrorObject): boolean =>
  schemaAround(error).title === 'Date' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(String(error.data));

function idHelp(written: string, title: string | undefined): Said {
  if (title !== 'Id' && !/[/\\]/.test(written))
    return said('Skriv pakken foran, og en skråstrek.', 'Write the package before it, and a slash.');
  if (title === 'QualifiedBlockId' && !written.includes('#'))
    return said('Skriv blokken etter siden, med `#` foran.', 'Write the block after the page, with `#` before it.');
  const near = title === 'Id' ? suggestedId(written) : title === 'QualifiedId' ? suggestedQualifiedId(written) : undefined;
  return near === undefined
    ? said('Skriv æ som ae, ø som o og å som a.', 'Write `æ` as `ae`, `ø` as `o` and `å` as `a`.')
    : writeForExample(near);
}

function fieldsInside(error: ErrorObject): Said {
  const names = Object.keys(schemaAround(error).properties ?? {}).map((name) => `\`${name}\``);
  return names.length === 0
    ? said('minst ett felt', 'at least one field')
    : said(`minst ett av feltene ${names.join(', ')}`, `at least one of the fields ${names.join(', ')}`);
}

const emptyField = said('tomt felt', 'empty field');

const indented = (names: readonly Said[]): Said => {
  const { nb, en } = saidTogether(names, said(' og ', ' and '));
  return said(`Rykk inn ${nb} med to mellomrom, så de hører til her.`, `Indent ${en} with two spaces, so that they belong here.`);
};

const typeNames: ReadonlyMap<string, Said> = new Map([
  ['string', said('tekst', 'text')],
  ['number', said('et tall', 'a number')],
  ['integer', said('et heltall', 'a whole number')],
  ['boolean', said('`true` eller `false`', '`true` or `false`')],
  ['array', said('en liste', 'a list')],
  ['object', said('felter', 'fields')],
]);

const expectedOf = (type: string | string[]): Said =>
  saidTogether(
    [type].flat().map((name) => typeNames.get(name) ?? alike(name)),
    said(' eller ', ' or '),
  );

/** An empty value with a comment after it: likely a value that begins with `#`. */
function commentedOut(type: string | string[], comment: string) {
  const value = `\`"${shortened(comment)}"\``;
  const help = said(
    `Det som står etter \`#\`, er en kommentar. Begynner verdien med \`#\`, så sett den i anførselstegn: ${value}.`,
    `What stands after \`#\` is a comment. If the value begins with \`#\`, put it in quotation marks: ${value}.`,
  );
  return { actual: emptyField, expected: expectedOf(type), help };
}

function typeWords(error: ErrorObject, written: string) {
  const { data: value, instancePath: pointer } = error;
  const schema = schemaAround(error);
  const types: string[] = [error.params['type']].flat();
  const expected = expectedOf(types);
  if (value === null) return { actual: emptyField, expected };
  if (Array.isArray(value)) return { actual: said('liste', 'list'), expected };
  if (typeof value === 'object') {
    const help = types.includes('string')
      ? said(
          'Er det vanlig tekst med kolon i, sett den i anførselstegn.',
          'If it is ordinary text with a colon in it, put it in quotation marks.',
        )
      : types.includes('array')
        ? helpOfFields(value)
        : undefined;
    return { actual: said('felter', 'fields'), expected, help };
  }
  if (schema.title === 'LocalisedText')
    return {
      actual: said(`verdi \`${written}\``, `value \`${written}\``),
      expected: said('tekst for hvert språk', 'text for each language'),
      help: said(`Skriv språket foran: \`{ nb: ${written} }\`.`, `Write the language before it: \`{ nb: ${written} }\`.`),
    };
  if (typeof value === 'string')
    return {
      actual: said(`tekst \`${written}\``, `text \`${written}\``),
      expected,
      help: helpOfText(written, pointer, types, schema),
    };
  const help = types.includes('string')
    ? said(`Sett verdien i anførselstegn: \`"${written}"\`.`, `Put the value in quotation marks: \`"${written}"\`.`)
    : types.includes('object')
      ? exampleOf(schema)
      : undefined;
  const actual =
    typeof value === 'number'
      ? said(`tall \`${written}\``, `number \`${written}\``)
      : said(`verdi \`${written}\``, `value \`${written}\``);
  return { actual, expected, help };
}
