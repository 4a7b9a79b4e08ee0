import { hash } from 'node:crypto';

/** One of `of` shares of all schools, from 1. */
export interface Shard {
  index: number;
  of: number;
}

/** Which shard a school belongs to. It depends on the school's id alone: a new school moves no other. */
export function shardOf(school: string, of: number): number {
  return (Number.parseInt(hash('sha256', school).slice(0, 12), 16) % of) + 1;
}

/** `2/5` as a shard; null where it is none. */
export function readShard(written: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(written) ?? [];
  return index !== undefined && of !== undefined && Number(index) <= Number(of) ? { index: Number(index), of: Number(of) } : null;
}
