import { listed, quoted } from './wording.ts';

/** A move that mends an order, in the steps of the path as they are written, from 1. */
export type StepMove =
  | { kind: 'before'; step: number; before: number }
  | { kind: 'after'; steps: number[]; after: number }
  /** No one move is enough: what lies between the module and the others must be put in another order. */
  | { kind: 'rearrange'; module: string; others: string[] }
  /** The page comes late with its module: taken as a step of its own, it can come before. */
  | { kind: 'own-step' };

export function moveWords(move: StepMove): string {
  switch (move.kind) {
    case 'before':
      return `Flytt steg ${move.step} foran steg ${move.before}.`;
    case 'after':
      return `Flytt steg ${listed(move.steps.map(String))} til etter steg ${move.after}.`;
    case 'rearrange':
      return `Bytt om på stegene i \`${move.module}\`, ${quoted(move.others)} og modulene mellom dem.`;
    case 'own-step':
      return 'Ta med siden som et eget steg før modulen.';
  }
}
