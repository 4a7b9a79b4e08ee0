/** What was expected where there is a fault in WebVTT, and how it is mended. */
export interface SyntaxWords {
  expected: string;
  help?: string;
}

const stamps: SyntaxWords = { expected: 'tider som `00:01:02.500 --> 00:01:05.000`' };
const arrow: SyntaxWords = { expected: '`-->` med mellomrom på begge sider' };
const settings: SyntaxWords = {
  expected: 'innstillinger som `line:90%` og `align:start`',
  help: 'Ta bort det som står etter tidene, om du ikke har bruk for det.',
};
const tag: SyntaxWords = {
  expected: 'tekst der hver tag er lukket, som `<i>ordet</i>`',
  help: 'Skriv `&lt;` for tegnet <, ellers blir det som følger, borte.',
};
const speaker: SyntaxWords = { expected: 'navnet på den som snakker, som `<v Marit>`' };
const stampInText: SyntaxWords = { expected: 'bare tider mellom tekstens begynnelse og slutt, i rekkefølge' };
const gap: SyntaxWords = { expected: 'en tom linje foran', help: 'Sett inn en tom linje foran linjen med tider.' };
const timesBelow: SyntaxWords = {
  expected: 'en linje med tider under',
  help: 'Hver tekst har sine tider over seg, og ingen tomme linjer i seg.',
};

/** The sentences of the parser, by how they begin. */
const words: readonly (readonly [string, SyntaxWords])[] = [
  ['No decimal separator', { expected: stamps.expected, help: 'Skriv punktum før de tre siste sifrene, ikke komma.' }],
  ['Milliseconds must', { expected: stamps.expected, help: 'Skriv tre sifre etter punktumet.' }],
  ['Must be exactly two digits', { expected: stamps.expected, help: 'Skriv timer, minutter og sekunder med to sifre hver.' }],
  ['You cannot have more than 59', { expected: 'høyst 59 minutter og 59 sekunder i en tid' }],
  ['Timestamp not separated', arrow],
  ["'-->' not separated", arrow],
  ['No valid timestamp separator', arrow],
  [
    'Start timestamp is not',
    { expected: 'en tid som ikke er før den forrige', help: 'Sett tekstene i rekkefølge etter når de begynner.' },
  ],
  ['End timestamp is not', { expected: 'at teksten slutter etter at den begynner' }],
  ['Timestamp must be between', stampInText],
  ['Timestamp must be greater', stampInText],
  ['Timestamp must not have', stampInText],
  ['Timestamp must start', stamps],
  ['No timestamp found', stamps],
  ['No time unit', stamps],
  ['No seconds found', stamps],
  ['<v>', speaker],
  ['Only <v>', tag],
  ['Incorrect start tag', tag],
  ['Incorrect end tag', tag],
  ['Required end tag', tag],
  ['Cannot have timestamp in', gap],
  ['Blank line missing', gap],
  ['No blank line after', { expected: 'en tom linje etter `WEBVTT`' }],
  ['Style blocks', { expected: 'stiler før den første teksten' }],
  ['Cue identifier', timesBelow],
];

/**
 * In the words of the author: what was expected where the parser stumbled. `inText` is for the text of a caption, where
 * times are those that `<` was taken to begin. What is not known is of the settings after the times.
 */
export function wordsOf(message: string, inText: boolean): SyntaxWords {
  const found = words.find(([start]) => message.startsWith(start))?.[1] ?? settings;
  return inText && found !== stampInText && found !== speaker ? tag : found;
}
