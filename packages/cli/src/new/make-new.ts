import { checkDraft, isRefused } from '@stifinner/authoring/skeleton';
import { CannotRun, exit } from '../exit.ts';
import { findings } from '../findings.ts';
import { todayHere } from '../today.ts';
import { type Standing, standIn } from './ground.ts';
import { withIgnored } from './ignored-by-git.ts';
import type { Kind, Lack } from './kind.ts';
import type { KindOptions } from './kind-options.ts';
import { commandsFor, listDraft, nextSteps, showDraft, toMend } from './report-draft.ts';
import { writeDraft } from './write-draft.ts';

interface SharedFlags {
  folder?: string;
  dryRun?: boolean;
}

/**
 * Makes something new: asks for what is not said, drafts it, checks what there would be, writes it and tells what is next.
 * Answers the exit code; throws CannotRun where it cannot be made as asked.
 */
export async function makeNew<Flags extends object>(
  own: KindOptions,
  kind: Kind<Flags>,
  given: Flags & SharedFlags,
): Promise<number> {
  const today = todayHere();
  const { folder, isNew, ground, found, parsed } = await standIn(given.folder, own.begins, today);
  const lacks = kind.lacks(given, ground);
  if (lacks.length > 0 && !isTerminal()) throw new CannotRun(lackOf(lacks, own.example));
  const flags = lacks.length === 0 ? given : await asked(kind, given, { folder, isNew, ground });
  const { drafted, copied } = await kind.make(flags, ground);
  if (isRefused(drafted)) throw new CannotRun(drafted.refusal);

  const { draft } = drafted;
  const { errors, warnings, after, files } = checkDraft(draft, ground.files, copied, found, { today, before: parsed });
  if (errors.length > 0) {
    process.stdout.write(`${findings(errors, after.sources, files.length)}\n\nSlik ville det blitt, så ingenting er skrevet.\n`);
    return exit.faults;
  }
  // What is no content is never checked with it.
  const whole = isNew ? withIgnored(draft, folder) : draft;
  if (given.dryRun) {
    process.stdout.write(`Dette ville blitt skrevet i ${folder}:\n\n${listDraft(whole)}\n\n${showDraft(whole)}`);
    return exit.sound;
  }
  writeDraft(folder, whole, new Map(ground.files.flatMap(({ name, bytes }) => (bytes ? [[name, bytes]] : []))));
  const where = isNew ? `Lager ${draft.files[0]!.name.split('/')[0]}/ i ${folder}` : `Skrevet i ${folder}`;
  const next = nextSteps(kind.next(draft, commandsFor(folder)));
  process.stdout.write(`${where}:\n\n${listDraft(whole)}\n\n${toMend(warnings)}\n\n${next}\n`);
  return exit.sound;
}

/** The flags with a person's answers, which what follows stands apart from. */
async function asked<Flags extends object>(
  kind: Kind<Flags>,
  given: Flags,
  { folder, isNew, ground }: Pick<Standing, 'folder' | 'isNew' | 'ground'>,
): Promise<Flags> {
  const { askerAt } = await import('./asker.ts');
  process.stdout.write(`${placeOf(folder, isNew)}\n`);
  const flags = await kind.ask(given, askerAt(), ground);
  process.stdout.write('\n');
  return flags;
}

/** Said before anything is asked: a person who stands in the wrong folder can stop here. */
const placeOf = (folder: string, isNew: boolean): string =>
  isNew ? `Det er ingen content/ eller sites/ i ${folder} ennå, så det lages der.` : `Det nye legges i ${folder}.`;

/** Nobody is asked where nobody can answer, or see the question. */
const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** What must be said, for whoever cannot be asked. */
function lackOf(lacks: readonly Lack[], example: string): string {
  const width = Math.max(...lacks.map(({ option }) => option.length));
  const lines = lacks.map(({ option, what }) => `  ${option.padEnd(width)}  ${what}`);
  return [
    'Si også:',
    '',
    ...lines,
    '',
    'For eksempel:',
    `  ${example}`,
    '',
    'I et vanlig terminalvindu spør kommandoen deg om det.',
  ].join('\n');
}
