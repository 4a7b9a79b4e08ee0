import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, ResolvedPath } from '@stifinner/core';
import type { School } from '@stifinner/schemas';
import { homeOf } from './output-places.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** A school whose paths were resolved and found sound: all that its site is planned from, but for the outline. */
export interface KeptPlan {
  /** Hash of the school's own files and of the program. */
  inputs: string;
  /** Hash of the outline that the paths were resolved with. */
  outline: string;
  school: School;
  paths: ResolvedPath[];
  /** Paths of its own. */
  localPaths: number;
  diagnostics: Diagnostic[];
}

const fileOf = (out: string, school: string): string => join(homeOf(out, school), 'plan.json');

/** The plan that was kept for these very inputs; else null. */
export function readPlan(out: string, school: string, inputs: string, outline: string): KeptPlan | null {
  const text = readSealed(fileOf(out, school));
  if (text === null) return null;
  const kept = JSON.parse(text) as KeptPlan;
  return kept.inputs === inputs && kept.outline === outline ? kept : null;
}

export function keepPlan(out: string, school: string, plan: KeptPlan): void {
  mkdirSync(homeOf(out, school), { recursive: true });
  writeSealed(fileOf(out, school), JSON.stringify(plan));
}
