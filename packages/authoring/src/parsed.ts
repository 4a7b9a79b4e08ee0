/** Files as the checker parses them, each by itself, with the places of all that they name: for whoever answers questions about a text. */
export type { Location } from './location/location.ts';
export { isReservedName } from './location/reserved-name.ts';
export { type ComponentName, type ComponentShape, type Container, components, namesIn } from './mdx/components.ts';
export { lastOpenTag } from './mdx/open-tag.ts';
export type { BodyReference, ParsedBlock, ParsedBody, ParsedMeeting } from './mdx/parsed-body.ts';
export { type ParsedFiles, parseFiles } from './parse/parse-files.ts';
export { ParsedBefore } from './parse/parsed-before.ts';
export type { AnyParsedFile, Kind, ParsedFile } from './parse/parsed-file.ts';
export { startOf } from './text/lines.ts';
