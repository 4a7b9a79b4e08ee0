import type { OrderBreach, orderRules } from '../order-rules.ts';
import type { RuleWords } from '../rule.ts';
import { sentences } from '../wording.ts';
import type { InEnglish } from './rule-words.ts';
import { didYouMean, listed, moveWords, quoted, reasons } from './wording.ts';

const rulesOf = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'rule' : 'rules'} ${listed(numbers.map(String))}`;

const breach = (severity: 'error' | 'warning', title: string): RuleWords<OrderBreach> => ({
  title,
  why: 'A package can say that some modules come before others, or last. The rule is about the first step of each module; you may come back later.',
  mend:
    severity === 'error'
      ? 'Move the step with the module to where the rule says.'
      : 'Move the step with the module to where the rule says, or let it stand if you have chosen it.',
  message: ({ module, others, side }) =>
    side === 'early'
      ? `Unexpected module \`${module}\` before ${quoted(others)}, expected it after`
      : `Unexpected module \`${module}\` after ${quoted(others)}, expected it before`,
  help: ({ package: id, rules, why, move }) => {
    const said = reasons(why);
    return sentences(`By ${rulesOf(rules)} for the order in \`${id}\`${said === '' ? '.' : `: ${said}`}`, moveWords(move));
  },
});

/** Faults in the order of modules, in English. */
export const orderRulesInEnglish: InEnglish<typeof orderRules> = {
  'order/unknown-module': {
    title: 'A rule of order names a module that does not exist',
    why: 'A rule about an unknown module binds nothing, and would be skipped without anyone noticing.',
    mend: 'Correct the id, or take the module out of the rule in package.yaml.',
    message: ({ id, package: pkg }) => `Unexpected module \`${id}\`, expected the id of a module in the package \`${pkg}\``,
    help: didYouMean,
  },
  'order/same-module': {
    title: 'A module is to come before itself',
    why: 'A module cannot come before itself, so no path can follow the rule.',
    mend: 'Take the module out of either `modules` or `than`.',
    message: ({ module }) => `Unexpected module \`${module}\` in \`than\`, expected another module than those in \`modules\``,
  },
  'order/contradiction': {
    title: 'The rules of order contradict each other',
    why: 'When the rules go in a circle, there is no order that follows them all.',
    mend: 'Change or remove one of the rules under `order` in package.yaml.',
    message: ({ circle }) =>
      `Unexpected circle ${[...circle, circle[0]].map((id) => `\`${id}\``).join(' → ')}, expected rules that an order can follow`,
    help: ({ rules }) => `The circle comes of ${rulesOf(rules)}. Change or remove one of them.`,
  },
  'path/order-broken': breach('error', 'The modules come in an order that the package does not allow'),
  'path/order-advised': breach('warning', 'The modules come in another order than the package advises'),
};
