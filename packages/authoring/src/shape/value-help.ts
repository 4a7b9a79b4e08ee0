import { type Said, said, slugOf } from '@stifinner/core';
import { write, writeForExample } from '../text/advice.ts';
import { namesIn, type SchemaAround, shortened } from './schema-words.ts';

/** `5`, of «5 min», «ca. 5 minutter»: the number that somebody wrote with its unit. */
const withUnit = /^(?:ca\.?|omtrent|om lag)?\s*([0-9]+)\s*(?:min(?:utt(?:er)?)?|sek(?:und(?:er)?)?|s|m|uker?|stk)?\.?$/i;
const clock = /^([0-9]{1,2}):([0-5][0-9])$/;
const span = /^([0-9]+)\s*(?:[-–—]|til)\s*([0-9]+)(?:\s*min(?:utt(?:er)?)?\.?)?$/i;

/** What to write instead of a text where a number goes. */
function numberHelp(written: string, pointer: string, types: readonly string[]): Said | undefined {
  if (/^[0-9]+$/.test(written))
    return said(`Skriv tallet uten anførselstegn: \`${written}\`.`, `Write the number without quotation marks: \`${written}\`.`);
  const number = withUnit.exec(written)?.[1];
  if (number !== undefined) return said(`Skriv bare tallet: \`${number}\`.`, `Write only the number: \`${number}\`.`);
  const time = pointer.endsWith('/seconds') ? clock.exec(written) : null;
  if (time !== null) {
    const seconds = `\`${Number(time[1]) * 60 + Number(time[2])}\``;
    return said(`Skriv lengden i sekunder: ${seconds}.`, `Write the length in seconds: ${seconds}.`);
  }
  const [, least, most] = span.exec(written) ?? [];
  if (least !== undefined && types.includes('object')) {
    const range = `\`{ least: ${least}, most: ${most} }\``;
    return said(`Skriv spennet slik: ${range}.`, `Write the range like this: ${range}.`);
  }
  return undefined;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'yes', 'on', 'sann', 'sant', 'y', 'j'].map((word) => [word, true] as const),
  ...['nei', 'no', 'off', 'usann', 'usant', 'n'].map((word) => [word, false] as const),
]);

/** What to write instead of a text where the field takes another kind of value. */
export function helpOfText(written: string, pointer: string, types: readonly string[], schema: SchemaAround): Said | undefined {
  if (types.includes('number') || types.includes('integer')) {
    const help = numberHelp(written, pointer, types);
    if (help !== undefined) return help;
    const [example] = schema.examples ?? [];
    if (types.includes('integer') && typeof example === 'number')
      return said(`Skriv et helt tall, for eksempel \`${example}\`.`, `Write a whole number, for example \`${example}\`.`);
  }
  const truth = types.includes('boolean') ? truths.get(written.toLowerCase()) : undefined;
  if (truth !== undefined) return write(`${truth}`);
  if (types.includes('array')) return said(`Skriv en liste: \`[${written}]\`.`, `Write a list: \`[${written}]\`.`);
  return types.length === 1 && types[0] === 'object' ? exampleOf(schema) : undefined;
}

/** What may be written, `{ reading: 4, basis: guess }`, where the schema has a small example. */
export function exampleOf({ examples = [] }: SchemaAround): Said | undefined {
  const written = inBraces(examples[0]);
  return written === undefined ? undefined : writeForExample(written);
}

/** A few plain fields on one line, `{ reading: 4, basis: guess }`; undefined where it is anything else. */
export function inBraces(example: unknown): string | undefined {
  if (example === null || typeof example !== 'object' || Array.isArray(example)) return undefined;
  const parts = Object.entries(example).map(([name, value]) => `${name}: ${String(value)}`);
  if (Object.values(example).some((value) => typeof value === 'object') || parts.length > 4) return undefined;
  return `{ ${parts.join(', ')} }`;
}

/** Fields where a list goes: most likely points without the dash that YAML knows. */
export function helpOfFields(value: object): Said | undefined {
  const name = namesIn(value)[0]?.replace(/^[-–—•·*\s]+/, '');
  return name === undefined || name === ''
    ? undefined
    : said(
        `Hvert punkt i en liste begynner med bindestrek og mellomrom: \`- ${shortened(name)}: …\`.`,
        `Each item of a list begins with a hyphen and a space: \`- ${shortened(name)}: …\`.`,
      );
}

const isoDate = (written: string): string =>
  written.replace(/^([0-9]{1,2})[./-]\s?([0-9]{1,2})[./-]\s?([0-9]{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );

/** What authors write that is nearly right, each as it should have been. */
const mends: readonly ((written: string) => string)[] = [
  (written) => written.replace(/[–—‑−]/g, '-').replace(/\s*-\s*/g, '-'),
  (written) => written.replace(/^(?:ca\.?|omtrent|om lag)\s*/i, '').replace(/\s*min(?:utt(?:er)?)?\.?$/i, ''),
  (written) => written.replace(/\s*(?:til)\s*/, '-'),
  isoDate,
  (written) => written.replace(/^(?:http:)?\/\//i, 'https://'),
  (written) => (/^www\./i.test(written) ? `https://${written}` : written),
  (written) => written.replaceAll('\\', '/').replace(/^.*\//, ''),
  (written) => (/^[0-9a-f]{6}$/i.test(written) ? `#${written}` : written),
  (written) => written.toLowerCase(),
  (written) => written.replace(/^([0-9]+\.[0-9]+)$/, '$1.0'),
];

/** The written value with one or more of the usual slips mended, where that is what the pattern asks for. */
export function mendedValue(written: string, pattern: string): string | undefined {
  // A long text has more wrong with it than a slip.
  if (written.length > 200) return undefined;
  const right = new RegExp(pattern, 'u');
  let mended = written.trim();
  for (const mend of mends) {
    const alone = mend(written.trim());
    if (right.test(alone)) return alone;
    mended = mend(mended);
    if (right.test(mended)) return mended;
  }
  return undefined;
}

/** The qualified id that a path on disk or an id with slips was meant as: `p/side` of `content/p/fag/side.mdx`. */
export function suggestedQualifiedId(written: string): string | undefined {
  const parts = written
    .replaceAll('\\', '/')
    .replace(/\.mdx$/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== 'content' && part !== '..' && part !== '.');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return undefined;
  const ids = [first, last].map((part) => slugOf(part.slice(0, 200), ''));
  return ids.includes('') ? undefined : ids.join('/');
}
