import { rulePage } from '../rules/rule-page.ts';
import type { MessageLanguage } from '../rules/said.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { type Paint, paintWith } from './paint.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

export interface TextOptions {
  /** Colours for a terminal. */
  colour: boolean;
  /** The language that the findings are worded in. */
  language?: MessageLanguage;
  /** Where the rule book lies, with a slash at its end: each finding then names the page of its rule. */
  ruleBook?: string | undefined;
}

const words: Record<MessageLanguage, Record<Severity | 'help' | 'rule', string>> = {
  nb: { error: 'feil', warning: 'advarsel', help: 'hjelp', rule: 'regel' },
  en: { error: 'error', warning: 'warning', help: 'help', rule: 'rule' },
};

const position = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** Each line two steps in, but no space after the last sign of a line. */
const indented = (text: string) => `  ${text}`.trimEnd();

function frameLines(at: Place, sources: ReadonlyMap<string, string>, paint: Paint): string[] {
  const source = sources.get(at.file);
  if (source === undefined) return [];
  return codeFrame(source, at).map(({ gutter, text, role }) => {
    const ink = role === 'around' ? 'quiet' : 'error';
    const rest = text === '' ? '' : ` ${role === 'caret' ? paint('error', text) : text}`;
    return `${paint(ink, gutter)}${rest}`.trimEnd();
  });
}

function formatOne(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, string>,
  paint: Paint,
  { ruleBook, language = 'nb' }: TextOptions,
): string {
  const { at, code, severity, message, help, related = [] } = diagnostic;
  const lines = [
    `${paint('place', position(at))} ${paint(severity, words[language][severity])} ${paint('quiet', code)}`,
    ...message.split('\n').map((line) => indented(paint('strong', line))),
  ];
  const frame = frameLines(at, sources, paint);
  if (frame.length > 0) lines.push('', ...frame);
  for (const other of related) {
    lines.push('', indented(`${paint('place', position(other.at))} ${other.message}`));
    const otherFrame = frameLines(other.at, sources, paint);
    if (otherFrame.length > 0) lines.push('', ...otherFrame);
  }
  const label = words[language].help;
  if (help !== undefined)
    lines.push('', `  ${paint('help', label)}  ${help.split('\n').join(`\n${' '.repeat(label.length + 4)}`)}`);
  if (ruleBook !== undefined) {
    if (help === undefined) lines.push('');
    lines.push(`  ${paint('help', words[language].rule)}  ${ruleBook}${rulePage(code, language)}`);
  }
  return lines.join('\n');
}

/**
 * Diagnostics as text for people, sorted, with the lines around each place where `sources` (file name to its text,
 * without a byte order mark) has them. Blank lines stand between; no line break at the end. Empty for no diagnostics.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  options: TextOptions,
): string {
  const paint = paintWith(options.colour);
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => formatOne(diagnostic, sources, paint, options))
    .join('\n\n');
}
