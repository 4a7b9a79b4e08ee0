import { qualifyBlock } from '../ids.ts';
import { firstTime } from '../rules/related-place.ts';
import { diagnose } from '../rules/rules.ts';
import type { PathReading, Stop } from './path-reading.ts';

/** Warns of what the path takes again, once for each written step that does. */
export function checkRepeats({ diagnostics, at }: PathReading, walk: Stop[]): void {
  const first = new Map<string, Stop>();
  const again = new Map<number, { stop: Stop; kind: 'page' | 'film' | 'block' | 'meeting'; ids: string[]; earlier: Stop }>();
  for (const stop of walk) {
    const subject = subjectOf(stop);
    if (!subject || stop.merged) continue;
    const { kind, id } = subject;
    const earlier = first.get(`${kind}:${id}`);
    if (!earlier) first.set(`${kind}:${id}`, stop);
    else {
      const known = again.get(stop.written);
      if (known) known.ids.push(id);
      else again.set(stop.written, { stop, kind, ids: [id], earlier });
    }
  }
  for (const { stop, kind, ids, earlier } of again.values()) {
    diagnostics.push(diagnose('path/repeated-step', at(stop.pointer), { kind, ids }, [firstTime(at(earlier.pointer))]));
  }
}

function subjectOf({ step }: Stop): { kind: 'page' | 'film' | 'block' | 'meeting'; id: string } | null {
  switch (step.kind) {
    case 'page':
      return { kind: 'page', id: step.page };
    case 'film':
      return { kind: 'film', id: step.film };
    case 'block':
      return { kind: 'block', id: qualifyBlock(step.page, step.block) };
    case 'meeting':
      return { kind: 'meeting', id: step.meeting };
    case 'text':
    case 'link':
      return null;
  }
}
