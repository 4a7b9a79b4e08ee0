import type { Location } from 'vscode-languageserver/node';
import { definitionsOf, mentionsTo } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mention.ts';
import { rangeOf } from '../protocol-places.ts';
import { namedHere, subjectNow } from './named-here.ts';
import type { Question } from './question.ts';

type Addresses = (name: string) => string;

const locationOf = ({ at }: Mention, addressOf: Addresses): Location => ({ uri: addressOf(at.file), range: rangeOf(at) });

/** Where what stands here gets its id; of an id that was given up, where what took its place does. */
export function definition(question: Question, addressOf: Addresses): Location[] {
  const named = namedHere(question);
  const subject = named && subjectNow(question.knowledge, named.subject);
  return subject ? definitionsOf(question.knowledge, subject).map((mention) => locationOf(mention, addressOf)) : [];
}

/** Every place that names what stands here, in content and in the paths of schools; translations that bear the id are among its definitions. */
export function references(question: Question, withDefinitions: boolean, addressOf: Addresses): Location[] {
  const named = namedHere(question);
  if (named === null) return [];
  return mentionsTo(question.knowledge, named.subject)
    .filter(({ role }) => withDefinitions || role === 'use' || role === 'given-up')
    .map((mention) => locationOf(mention, addressOf));
}
