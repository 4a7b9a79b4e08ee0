import type { RuleWords, Told } from '../rule.ts';

/** The English words of a group of rules: every rule has them, and they are told what the Norwegian ones are told. */
export type InEnglish<Group> = { [C in keyof Group]: RuleWords<Told<Group[C]>> };
