import { readdirSync, readFileSync } from 'node:fs';

/** The most that child processes held while they were watched, MB. */
export interface ChildMemory {
  astro: number;
  /** Of all that ran at once. */
  pagefind: number;
}

type Kind = keyof ChildMemory;

/** Between two looks: a process that lives shorter is not seen, and neither Astro's nor Pagefind's does. */
const pause = 100;

/**
 * Watches the processes that `pid` starts; the answer ends it and tells, or is null where the system has no `/proc`.
 * The kernel keeps each process's own highest mark, so what lies between two looks is not lost, but for the last moment.
 */
export function watchMemory(pid: number): () => ChildMemory | null {
  const most: ChildMemory = { astro: 0, pagefind: 0 };
  let seen = false;
  const look = () => {
    const now: ChildMemory = { astro: 0, pagefind: 0 };
    for (const { child, kind } of descendants(pid)) {
      seen = true;
      if (kind) now[kind] += Number(/VmHWM:\s*(\d+)/.exec(textOf(`/proc/${child}/status`))?.[1] ?? 0) / 1024;
    }
    most.astro = Math.max(most.astro, now.astro);
    most.pagefind = Math.max(most.pagefind, now.pagefind);
  };
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return seen ? most : null;
  };
}

/** Children may be started by any thread, and what Astro starts is Astro's. */
function descendants(pid: number, parent: Kind | null = null): { child: number; kind: Kind | null }[] {
  const threads = listed(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) => textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean));
  return children.flatMap((name) => {
    const child = Number(name);
    const kind = parent ?? kindOf(textOf(`/proc/${child}/cmdline`));
    return [{ child, kind }, ...descendants(child, kind)];
  });
}

const kindOf = (command: string): Kind | null =>
  command.includes('astro.mjs') ? 'astro' : command.includes('pagefind') ? 'pagefind' : null;

/** Empty where the process is gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
