import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';
import { type Paint, paintWith } from './paint.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

export interface TextOptions {
  /** Colours for a terminal. */
  colour: boolean;
}

const severityWords: Record<Severity, string> = { error: 'feil', warning: 'advarsel' };

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

function formatOne(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, paint: Paint): string {
  const { at, code, severity, message, help, related = [] } = diagnostic;
  const lines = [
    `${paint('place', position(at))} ${paint(severity, severityWords[severity])} ${paint('quiet', code)}`,
    ...message.split('\n').map((line) => indented(paint('strong', line))),
  ];
  const frame = frameLines(at, sources, paint);
  if (frame.length > 0) lines.push('', ...frame);
  for (const other of related) {
    lines.push('', indented(`${paint('place', position(other.at))} ${other.message}`));
    const otherFrame = frameLines(other.at, sources, paint);
    if (otherFrame.length > 0) lines.push('', ...otherFrame);
  }
  if (help !== undefined) lines.push('', `  ${paint('help', 'hjelp')}  ${help.split('\n').join('\n         ')}`);
  return lines.join('\n');
}

/**
 * Diagnostics as text for people, sorted, with the lines around each place where `sources` (file name to its text,
 * without a byte order mark) has them. Blank lines stand between; no line break at the end. Empty for no diagnostics.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { colour }: TextOptions,
): string {
  const paint = paintWith(colour);
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => formatOne(diagnostic, sources, paint))
    .join('\n\n');
}
