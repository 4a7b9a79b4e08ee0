/** What a change does, before it is published, apart from the rest: only who asks for it loads it. */

export * from './impact/impact-of.ts';
export type { ContentSide, SchoolSide, SchoolSides } from './impact/sides.ts';
