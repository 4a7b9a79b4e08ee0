import type { Diagnostic } from '@stifinner/core';
import { norwegian, proseOf } from '../packages/core/src/testing/english-prose.ts';

/** What is not English in a finding that should be: none, where it is told in English all through. */
export function untranslatedIn({ message, help, related = [] }: Diagnostic): string[] {
  const words = [message, ...(help === undefined ? [] : [help]), ...related.map((other) => other.message)];
  return [
    ...(/^Unexpected .+, expected /s.test(proseOf(message)) ? [] : [message]),
    ...words.filter((each) => norwegian.test(proseOf(each))),
  ];
}
