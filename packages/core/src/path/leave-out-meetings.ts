import { diagnose } from '../rules/rules.ts';
import type { PathReading } from './path-reading.ts';
import { readReference } from './read-reference.ts';

/** A meeting that the path leaves out. */
export interface Absence {
  meeting: string;
  because: string;
  pointer: string;
}

/** The meetings that a path leaves out, by id. One that was refused is simply not needed. */
export function leaveOutMeetings(reading: PathReading): Map<string, Absence> {
  const absences = new Map<string, Absence>();
  for (const [number, { meeting, because }] of (reading.entry.value.leaveOut ?? []).entries()) {
    const pointer = `/leaveOut/${number}/meeting`;
    const read = readReference(reading, 'meeting', meeting, pointer);
    if (read.state === 'unknown' || read.state === 'removed') continue;
    const id = read.state === 'found' ? read.id : meeting;
    if (!absences.has(id)) absences.set(id, { meeting: id, because, pointer });
    else reading.diagnostics.push(diagnose('path/repeated-omission', reading.at(pointer), { id, section: null }));
  }
  return absences;
}
