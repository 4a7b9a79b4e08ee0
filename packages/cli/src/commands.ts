import type { Command } from 'commander';

/** Makes a command, which gives its exit code to `answer`. */
export type MakeCommand = (answer: (code: number) => void) => Command;

/** Every command by its name, in the order that help lists them. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  check: async () => (await import('./commands/check.ts')).checkCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  start: async () => (await import('./commands/start.ts')).startCommand,
  dev: async () => (await import('./commands/dev.ts')).devCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  path: async () => (await import('./commands/path.ts')).pathCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  impact: async () => (await import('./commands/impact.ts')).impactCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  spell: async () => (await import('./commands/spell.ts')).spellCommand,
  'language-server': async () => (await import('./commands/language-server.ts')).languageServerCommand,
};

/** The command that is asked for by name, alone, so that nobody waits for the rest to load; all of them where it is none. */
export async function commandsFor(name: string | undefined): Promise<MakeCommand[]> {
  if (name === '-V' || name === '--version') return [];
  if (name !== undefined && Object.hasOwn(commands, name)) return [await commands[name]!()];
  return Promise.all(Object.values(commands).map((load) => load()));
}
