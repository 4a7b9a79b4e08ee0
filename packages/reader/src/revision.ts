/** A folder as it was at a git revision, and what differs from another; apart, since few who read a folder need it. */
export { RevisionNotRead } from './git.ts';
export { type ReadRevision, readRevision } from './read-revision.ts';
export { changedBetween } from './same-bytes.ts';
