import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, ResolvedPath, SchoolEntry } from '@stifinner/core';
import type { School } from '@stifinner/schemas';
import { homeOf } from './output-places.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** A school whose paths were resolved and found sound: all that its site is planned from, but for the outline. */
export interface KeptPlan {
  /** Hash of the school's own files and of the program. */
  inputs: string;
  /** Hash of all of the packages that it was checked and planned with, and of the ids in them alone. */
  outline: string;
  ids: string;
  /** As written, without places. */
  entry: SchoolEntry & { value: School };
  paths: ResolvedPath[];
  diagnostics: Diagnostic[];
}

const fileOf = (out: string, school: string): string => join(homeOf(out, school), 'plan.json');

/** The plan that was kept for these very files; else null. The packages may be others now. */
export function readPlan(out: string, school: string, inputs: string): KeptPlan | null {
  const text = readSealed(fileOf(out, school));
  if (text === null) return null;
  const kept = JSON.parse(text) as KeptPlan;
  return kept.inputs === inputs ? kept : null;
}

export function keepPlan(out: string, school: string, plan: KeptPlan): void {
  mkdirSync(homeOf(out, school), { recursive: true });
  writeSealed(fileOf(out, school), JSON.stringify(plan));
}
