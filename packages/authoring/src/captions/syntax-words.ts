import { type Said, said } from '@stifinner/core';
/** What was expected where there is a fault in WebVTT, and how it is mended. */
export interface SyntaxWords {
  expected: Said;
  help?: Said;
}

const stamps: SyntaxWords = {
  expected: said('tider som `00:01:02.500 --> 00:01:05.000`', 'times such as `00:01:02.500 --> 00:01:05.000`'),
};
const arrow: SyntaxWords = { expected: said('`-->` med mellomrom på begge sider', '`-->` with a space on either side') };
const settings: SyntaxWords = {
  expected: said('innstillinger som `line:90%` og `align:start`', 'settings such as `line:90%` and `align:start`'),
  help: said(
    'Ta bort det som står etter tidene, om du ikke har bruk for det.',
    'Remove what stands after the times, unless you need it.',
  ),
};
const tag: SyntaxWords = {
  expected: said('tekst der hver tag er lukket, som `<i>ordet</i>`', 'text where each tag is closed, as in `<i>word</i>`'),
  help: said(
    'Skriv `&lt;` for tegnet <, ellers blir det som følger, borte.',
    'Write `&lt;` for the character `<`, or what follows it is lost.',
  ),
};
const speaker: SyntaxWords = {
  expected: said('navnet på den som snakker, som `<v Marit>`', 'the name of the person speaking, as in `<v Marit>`'),
};
const stampInText: SyntaxWords = {
  expected: said(
    'bare tider mellom tekstens begynnelse og slutt, i rekkefølge',
    'only times between the start and end of the caption, in order',
  ),
};
const gap: SyntaxWords = {
  expected: said('en tom linje foran', 'an empty line before it'),
  help: said('Sett inn en tom linje foran linjen med tider.', 'Insert an empty line before the line with times.'),
};
const timesBelow: SyntaxWords = {
  expected: said('en linje med tider under', 'a line with times below it'),
  help: said(
    'Hver tekst har sine tider over seg, og ingen tomme linjer i seg.',
    'Each caption has its times above it, and no empty lines in it.',
  ),
};

/** The sentences of the parser, by how they begin. */
const words: readonly (readonly [string, SyntaxWords])[] = [
  [
    'No decimal separator',
    {
      expected: stamps.expected,
      help: said(
        'Skriv punktum før de tre siste sifrene, ikke komma.',
        'Write a full stop before the last three digits, not a comma.',
      ),
    },
  ],
  [
    'Milliseconds must',
    { expected: stamps.expected, help: said('Skriv tre sifre etter punktumet.', 'Write three digits after the full stop.') },
  ],
  [
    'Must be exactly two digits',
    {
      expected: stamps.expected,
      help: said(
        'Skriv timer, minutter og sekunder med to sifre hver.',
        'Write hours, minutes and seconds with two digits each.',
      ),
    },
  ],
  [
    'You cannot have more than 59',
    { expected: said('høyst 59 minutter og 59 sekunder i en tid', 'at most 59 minutes and 59 seconds in a time') },
  ],
  ['Timestamp not separated', arrow],
  ["'-->' not separated", arrow],
  ['No valid timestamp separator', arrow],
  [
    'Start timestamp is not',
    {
      expected: said('en tid som ikke er før den forrige', 'a time that is not before the previous one'),
      help: said('Sett tekstene i rekkefølge etter når de begynner.', 'Put the captions in order of when they begin.'),
    },
  ],
  ['End timestamp is not', { expected: said('at teksten slutter etter at den begynner', 'the caption to end after it begins') }],
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
  ['No blank line after', { expected: said('en tom linje etter `WEBVTT`', 'an empty line after `WEBVTT`') }],
  ['Style blocks', { expected: said('stiler før den første teksten', 'styles before the first caption') }],
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
