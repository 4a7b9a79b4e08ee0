import { components } from '@stifinner/authoring/parsed';
import type { Diagnostic, Place } from '@stifinner/core';
import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { bodyCursor } from '../cursor/body-cursor.ts';
import { frontMatter } from '../cursor/front-matter.ts';
import { yamlCursor } from '../cursor/yaml-cursor.ts';
import { holds, type Mention } from '../knowledge/mention.ts';
import { TextOffsets } from '../knowledge/text-offsets.ts';
import { rangeOf } from '../protocol-places.ts';
import { schemasAt } from '../schema/fields.ts';
import { followed, type SchemaNode } from '../schema/schema-node.ts';
import { attributesOf, schemaOf, schemaOfComponent } from '../schema/schema-of-file.ts';
import { told } from '../schema/told.ts';
import { asMarkdown } from './completion.ts';
import { described } from './described.ts';
import { moveOf, namedHere, subjectNow } from './named-here.ts';
import { hasBody, languageOf, type Question } from './question.ts';

/** The rule behind a finding, in the language that the editor asked for. */
export type Explain = (code: string) => { title: string; why: string; mend: string } | null;

/** What is told of what stands at a point: what it names, or what it is; and the rules behind the findings there. */
export function hover(question: Question, findings: readonly Diagnostic[], explain: Explain): Hover | null {
  const named = namedHere(question);
  const about = (named && aboutNamed(question, named)) ?? aboutWord(question);
  const rules = findings.filter(({ at }) => holds(at, question.point)).flatMap(({ code }) => ruleText(question, explain, code));
  const pieces = [...(about === null ? [] : [about.text]), ...new Set(rules)];
  if (pieces.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: pieces.join('\n\n---\n\n') },
    ...(about === null ? {} : { range: rangeOf(about.at) }),
  };
}

interface About {
  text: string;
  at: Place;
}

function aboutNamed({ knowledge, catalog, file, words }: Question, { subject, span }: Mention): About | null {
  const now = subjectNow(knowledge, subject);
  const move = now === null ? moveOf(knowledge, subject) : null;
  if (move?.kind === 'removed') return { text: [words.removed, move.note ?? ''].join(' ').trim(), at: span };
  if (now === null || catalog === null) return null;
  const about = described(catalog, now, languageOf(file), words);
  if (about === null) return null;
  const moved = now.id === subject.id ? '' : `${words.movedTo(now.id)}\n\n`;
  return { text: `${moved}${asMarkdown(about)}`, at: span };
}

/** The word under the pointer, as what it is in its file: a field, a component, an attribute, or the value of one. */
function aboutWord(question: Question): About | null {
  if (question.fieldsElsewhere) return null;
  const { text, offset, file, words } = question;
  const before = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 80), offset))![0];
  const after = /^[\w-]*/.exec(text.slice(offset, offset + 80))![0];
  const [from, end] = [offset - before.length, offset + after.length];
  if (from === end) return null;
  const top = hasBody(file) ? frontMatter(text) : { start: 0, end: text.length, body: text.length };
  const node =
    offset >= top.start && offset < top.end ? yamlNode(question, top.start, end) : tagNode(question, top.body, from, end);
  const said = node === null ? '' : told(node, words.example);
  return said === '' ? null : { text: said, at: new TextOffsets(text).place(file.name, from, end) };
}

function yamlNode({ file, text }: Question, start: number, end: number): SchemaNode | null {
  const schema = schemaOf(file.kind);
  const cursor = yamlCursor(text, start, end);
  if (schema === null || cursor === null) return null;
  const word = text.slice(cursor.from, end);
  const isField = /^["']?\s*:(?:\s|$)/.test(text.slice(end, end + 40));
  if (isField !== (cursor.writes !== 'value') && !isField && cursor.writes === 'key') return null;
  return nodeAt(schema, isField ? [...cursor.way, word] : cursor.way);
}

function nodeAt(schema: SchemaNode, way: readonly string[]): SchemaNode | null {
  const found = schemasAt(schema, way).find(({ node }) => node.description !== undefined);
  return found === undefined ? null : followed(found).node;
}

function tagNode({ text }: Question, body: number, from: number, end: number): SchemaNode | null {
  const cursor = bodyCursor(text, body, end);
  const name = cursor?.writes === 'component' || cursor?.writes === 'closing' ? text.slice(from, end) : null;
  const component = name ?? (cursor !== null && 'component' in cursor ? cursor.component : null);
  const definition = component === null ? undefined : components.get(component);
  if (definition === undefined || cursor === null) return null;
  if (name !== null) return schemaOfComponent(definition.shape);
  const attribute = cursor.writes === 'attribute' ? text.slice(from, end) : cursor.writes === 'value' ? cursor.attribute : '';
  return attributesOf(definition.shape).find((field) => field.name === attribute)?.node ?? null;
}

function ruleText({ words }: Question, explain: Explain, code: string): string[] {
  const rule = explain(code);
  return rule === null ? [] : [`**${rule.title}** \`${code}\`\n\n${words.why} ${rule.why}\n\n${words.mend} ${rule.mend}`];
}
