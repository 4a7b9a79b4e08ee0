import { type MessageLanguage, rulePage } from '@stifinner/core';
import type { MachineFormat, ToTell } from './check-formats.ts';
import { findings } from './findings.ts';

/** What a check says. */
export interface CheckTold extends ToTell {
  format: 'text' | MachineFormat;
  /** What is said beside the findings, a line each: of baselines. */
  beside: readonly string[];
}

const more: Record<MessageLanguage, (code: string) => string> = {
  nb: (code) => `Les mer om en regel: stifinner explain ${code}, eller ${rulePage(code, 'nb')} i håndboken`,
  en: (code) => `More about a rule: stifinner explain --lang en ${code}, or ${rulePage(code, 'en')} in the handbook`,
};

/** Writes what a check found: what is for programs alone on its stream, and the rest where it is not in their way. */
export async function tellCheck({ format, beside, ...found }: CheckTold): Promise<void> {
  const { diagnostics, sources, files, language, ruleBook } = found;
  const lines = [...beside];
  if (format === 'text') {
    lines.unshift(findings(diagnostics, sources, files, { language, ruleBook }));
    const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
    if (first !== undefined && ruleBook === undefined) lines.push(more[language](first.code));
  } else {
    const { forMachines } = await import('./check-formats.ts');
    const text = forMachines(format, found);
    if (text !== '') process.stdout.write(`${text}\n`);
  }
  // What GitHub does not know as a command it shows as it is; other programs read all that comes.
  const stream = format === 'text' || format === 'github' ? process.stdout : process.stderr;
  for (const line of lines) stream.write(`${line}\n`);
}
