import { readFileSync } from 'node:fs';

/** The most that this process held, MB. The kernel's own figure: `resourceUsage` begins with what the parent held. */
export function mostMemory(): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // No such place but on Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
