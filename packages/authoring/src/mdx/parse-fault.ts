import { alike, type Diagnostic, diagnose, nearest, type Said, said } from '@stifinner/core';
import { isComponent, namesIn } from './components.ts';
import { componentMeant, htmlHelp, meant } from './html-help.ts';
import { unmask } from './mask.ts';
import { lastOpenTag } from './open-tag.ts';
import type { Reading } from './reading.ts';
import { findOpenQuote, inQuotes, slipAt } from './tag-slip.ts';

/** What the parser throws where it cannot read on: a message with a place, in one of several forms. */
interface ParserMessage {
  reason: string;
  ruleId: string | undefined;
  offset: number | null;
}

function messageOf(fault: unknown): ParserMessage | null {
  if (!(fault instanceof Error) || !('reason' in fault) || typeof fault.reason !== 'string') return null;
  const place = 'place' in fault ? (fault.place as { offset?: number; start?: { offset?: number } } | undefined) : undefined;
  const ruleId = 'ruleId' in fault && typeof fault.ruleId === 'string' ? fault.ruleId : undefined;
  return { reason: fault.reason, ruleId, offset: place?.start?.offset ?? place?.offset ?? null };
}

/** The offset of a line and column, as the parser counts them: a line ends at CRLF, CR or LF. */
function offsetOf(text: string, line: number, column: number): number {
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let passed = 1; passed < line && breaks.exec(text) !== null; passed += 1) start = breaks.lastIndex;
  return start + column - 1;
}

/** The end of the tag that begins at `start`; its line's end where it is not closed. */
function tagEnd(text: string, start: number): number {
  const end = text.slice(start).search(/[>\r\n]/);
  if (end < 0) return text.length;
  return text[start + end] === '>' ? start + end + 1 : start + end;
}

const selfClosing = new Set(['Film']);

/** The ends of what the parser reads as one piece, by its name for it. */
const endOf: Record<string, Said> = {
  paragraph: said('slutt på et avsnitt', 'end of a paragraph'),
  heading: said('slutt på en overskrift', 'end of a heading'),
  listItem: said('slutt på et listepunkt', 'end of a list item'),
  blockquote: said('slutt på et sitat', 'end of a quotation'),
};

const closeBelow = (name: string): Said =>
  name === 'Figure'
    ? said(
        'Sett inn `</Figure>` der innholdet slutter, eller slutt taggen med `/>` når bildet ikke har bildetekst.',
        'Insert `</Figure>` where the content ends, or end the tag with `/>` when the picture has no caption.',
      )
    : said(`Sett inn \`</${name}>\` der innholdet slutter.`, `Insert \`</${name}>\` where the content ends.`);

const onOwnLines = (name: string): Said =>
  said(
    `Sett \`<${name} …>\` og \`</${name}>\` på egne linjer, med teksten imellom.`,
    `Put \`<${name} …>\` and \`</${name}>\` on lines of their own, with the text between them.`,
  );

function unclosed(reading: Reading, reason: string, name: string): Diagnostic {
  const opening = /`<([^`]*)>` \((\d+):(\d+)-/.exec(reason);
  const start = opening === null ? 0 : offsetOf(reading.masked, Number(opening[2]), Number(opening[3]));
  const tag = { start, end: start + 1 + name.length };
  const help = isComponent(name) ? undefined : htmlHelp(name);
  // What is no component is not to be closed.
  if (help !== undefined) return unknownComponent(reading, name, tag, help);
  const before = /before the end of `(paragraph|emphasis|strong|link|heading|listItem|blockquote)`/.exec(reason)?.[1];
  const ends = before === undefined ? undefined : (endOf[before] ?? endOf['paragraph']);
  return diagnose('mdx/unclosed-tag', reading.firstLine(start, tagEnd(reading.written, start)), {
    name,
    before: ends,
    expected: selfClosing.has(name) ? said('`/>` på slutten av taggen', '`/>` at the end of the tag') : undefined,
    help: selfClosing.has(name)
      ? said(`Lukk den i samme tag: \`<${name} … />\`.`, `Close it in the same tag: \`<${name} … />\`.`)
      : before === undefined
        ? closeBelow(name)
        : onOwnLines(name),
  });
}

const unknownComponent = (reading: Reading, name: string, { start, end }: { start: number; end: number }, help: Said) =>
  diagnose('component/unknown', reading.firstLine(start, end), { name, expected: namesIn(reading.home), help });

/** Whether a tag that no component has was likely meant as this one. */
const isMeant = (reading: Reading, name: string, component: string): boolean =>
  !isComponent(name) && isComponent(component) && (componentMeant(name) ?? nearest(name, namesIn(reading.home))) === component;

function mismatched(reading: Reading, reason: string, offset: number | null): Diagnostic {
  const opening = /losing tag for `<([^`>]*)>` \((\d+):(\d+)-/.exec(reason);
  if (opening !== null) {
    if (!reason.startsWith('Unexpected')) return unclosed(reading, reason, opening[1]!);
    const start = offsetOf(reading.masked, Number(opening[2]), Number(opening[3]));
    const found = /closing tag `(<\/[^`]*>)`/.exec(reason)?.[1] ?? '</>';
    const closed = found.slice(2, -1);
    // Closed as what it was meant to be: only the name that it opens with is wrong.
    if (isMeant(reading, opening[1]!, closed))
      return unknownComponent(reading, opening[1]!, { start, end: start + 1 + opening[1]!.length }, meant(closed));
    return diagnose(
      'mdx/unclosed-tag',
      reading.firstLine(start, tagEnd(reading.written, start)),
      {
        name: opening[1]!,
        before: alike(`\`${found}\``),
        help: said(`Sett inn \`</${opening[1]}>\` før \`${found}\`.`, `Insert \`</${opening[1]}>\` before \`${found}\`.`),
      },
      offset === null
        ? []
        : [
            {
              at: reading.firstLine(offset, tagEnd(reading.written, offset)),
              says: said(`Her står \`${found}\``, `Here stands \`${found}\``),
            },
          ],
    );
  }
  const closing = /closing tag `<\/([^`>]*)>`/.exec(reason)?.[1] ?? '';
  const start = offset ?? 0;
  return diagnose('mdx/broken-tag', reading.firstLine(start, tagEnd(reading.written, start)), {
    actual: said(`\`</${closing}>\` på slutten av et avsnitt`, `\`</${closing}>\` at the end of a paragraph`),
    expected: said('den på en egen linje', 'it on a line of its own'),
    help: onOwnLines(closing),
  });
}

const smartQuotes = '“”„‟‘’‚«»′″';
const curledEnd = /[“”„‟″](?=\s*(?:\/?>|[\w:-]+\s*=))/;

/** A slip, and the tag that it is in. */
const within = ({ nb, en }: Said, tag: string): Said => said(`${nb} i \`${tag}\``, `${en} in \`${tag}\``);

/** A character that the parser did not expect inside a tag, or right after `<`. */
function unexpected(reading: Reading, reason: string, offset: number): Diagnostic {
  const text = reading.written;
  const opening = text.lastIndexOf('<', Math.max(0, Math.min(offset, text.length) - 1));
  const start = Math.max(0, opening);
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  const here = reading.place(offset, Math.min(text.length, offset + character.length));
  if (smartQuotes.includes(character)) return diagnose('mdx/smart-quotes', here, { actual: character });
  // A value that begins with a straight quote and ends with a curled one goes on until some later straight one.
  const curled = curledEnd.exec(text.slice(start, Math.min(offset, start + 2000)));
  if (curled !== null) {
    const at = start + curled.index;
    return diagnose('mdx/smart-quotes', reading.place(at, at + 1), { actual: curled[0] });
  }
  const quote = findOpenQuote(text);
  if (quote !== null && quote.offset < offset)
    return diagnose('mdx/broken-tag', reading.place(quote.offset, quote.offset + 1), {
      actual: said(
        `\`${quote.mark}\` som ikke er lukket, i \`${quote.attribute}\``,
        `\`${quote.mark}\` that is not closed, in \`${quote.attribute}\``,
      ),
      expected: said(`et \`${quote.mark}\` til der verdien slutter`, `another \`${quote.mark}\` where the value ends`),
      help: said(
        `Sett inn \`${quote.mark}\` etter verdien: \`${quote.attribute}=${quote.mark}…${quote.mark}\`.`,
        `Insert \`${quote.mark}\` after the value: \`${quote.attribute}=${quote.mark}…${quote.mark}\`.`,
      ),
    });
  if (reason.startsWith('Unexpected end of file'))
    return diagnose('mdx/broken-tag', reading.firstLine(start, text.length), {
      actual: said('slutt på teksten midt i en tag', 'end of the text in the middle of a tag'),
      expected: reason.includes('in attribute value')
        ? said('et rett anførselstegn `"` som slutter verdien', 'a straight quotation mark `"` that ends the value')
        : said('`>` eller `/>`', '`>` or `/>`'),
      help: /^<[A-Z]/.test(text.slice(start))
        ? said(
            'Slutt taggen med `>`, eller med `/>` når den ikke har noe inni.',
            'End the tag with `>`, or with `/>` when there is nothing inside it.',
          )
        : undefined,
    });
  if (character === '{') return diagnose('mdx/attribute-expression', here, { help: inQuotes(text, offset) });
  const name = unmask(/^<\/?[^\s/>"'=]*/.exec(text.slice(start, start + 80))?.[0] ?? '<');
  if (/before attribute value/.test(reason))
    return diagnose('mdx/broken-tag', here, {
      actual: within(alike(`\`${character}\``), name),
      expected: said('en verdi i rette anførselstegn', 'a value in straight quotation marks'),
      help:
        inQuotes(text, offset) ??
        said('Skriv verdien i anførselstegn: `minutes="8"`.', 'Write the value in quotation marks: `minutes="8"`.'),
    });
  const read = text.slice(start, offset);
  // «a<b i tallet»: words that the parser took for a tag.
  if (/^<[a-z]/.test(read) && !read.includes('=') && (/\s\S/.test(read) || htmlHelp(name.slice(1)) === undefined))
    return diagnose('mdx/less-than', reading.place(start, start + name.length), { actual: name });
  if (name.startsWith('</'))
    return diagnose('mdx/broken-tag', here, {
      actual: within(alike(`\`${character}\``), name),
      expected: alike('`>`'),
      help: said(`Skriv bare \`${name}>\`.`, `Write only \`${name}>\`.`),
    });
  const slip = slipAt(read, character);
  if (slip !== null) {
    const { back, ...words } = slip;
    const at = offset - back;
    return diagnose('mdx/broken-tag', reading.firstLine(at, at + 1), { ...words, actual: within(words.actual, name) });
  }
  const isQuote = character === '"' || /in attribute name|before attribute name/.test(reason);
  return diagnose('mdx/broken-tag', here, {
    actual: within(character.trim() === '' ? said('mellomrom', 'space') : alike(`\`${character}\``), name),
    expected: said(
      'et attributt som `navn="verdi"`, eller slutten på taggen',
      'an attribute such as `name="value"`, or the end of the tag',
    ),
    help: isQuote
      ? said(
          'Står det anførselstegn inne i verdien, så skriv dem som «…». Sett mellomrom mellom attributtene.',
          'If there are quotation marks inside the value, write them as “…”. Put spaces between the attributes.',
        )
      : undefined,
  });
}

/** The parser may fail without a message, where a tag is open at the end of what it stands in. */
function unexplained(reading: Reading): Diagnostic {
  const tag = lastOpenTag(reading.masked);
  if (tag === null)
    return diagnose('mdx/broken-tag', reading.firstLine(0, reading.written.length), {
      actual: said('tekst som ikke lar seg lese', 'text that cannot be read'),
      expected: said('avsnitt og komponenter', 'paragraphs and components'),
      help: said('Se etter en komponent som ikke er lukket.', 'Look for a component that is not closed.'),
    });
  const { name, start, end } = tag;
  return diagnose('mdx/unclosed-tag', reading.firstLine(start, end), {
    name,
    help: said(`Sett inn \`</${name}>\` der innholdet slutter.`, `Insert \`</${name}>\` where the content ends.`),
  });
}

/** The parser's reason for stopping, as a diagnostic in the author's words. */
export function faultOf(fault: unknown, reading: Reading): Diagnostic {
  const message = messageOf(fault);
  if (message === null) return unexplained(reading);
  const { reason, ruleId } = message;
  if (ruleId === 'end-tag-mismatch') return mismatched(reading, reason, message.offset);
  const offset = message.offset ?? 0;
  if (ruleId === 'unexpected-closing-slash') {
    const start = Math.max(0, reading.written.lastIndexOf('<', offset));
    const name = /^<\/\s*([^\s>]*)/.exec(reading.written.slice(start, start + 80))?.[1] ?? '';
    return diagnose('mdx/stray-closing-tag', reading.firstLine(start, tagEnd(reading.written, start)), { name });
  }
  return unexpected(reading, reason, offset);
}
