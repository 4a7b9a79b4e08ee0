import { describe, expect, test } from 'vitest';
import { formatRule, nearestCode, ruleCodes } from './format-rule.ts';

describe('the rule book', () => {
  test('an entry says what, how gravely, why, and how to mend it', () => {
    expect(formatRule('mdx/accidental-list')).toBe(`mdx/accidental-list
  Avsnitt som blir en liste

Feil: det som bruker dette, bygges ikke før feilen er rettet.

Et tall og et punktum først på linjen begynner en nummerert liste, så «7. trinn» blir punkt 7 i en liste med ett punkt.

Slik retter du det: Skriv \`7\\. trinn\`, eller la setningen begynne med et annet ord.`);
  });

  test('an entry says who may weigh it otherwise', () => {
    expect(formatRule('translation/outdated')).toContain(
      'Advarsel: nettstedet bygges likevel. En pakke kan sette en annen alvorsgrad under `severities` i package.yaml. Med --strict er det alltid en feil.\n',
    );
  });

  test.each(['', 'mdx', 'mdx/nothing', 'toString', '__proto__', 'constructor'])('%j is no code', (code) => {
    expect(formatRule(code)).toBeNull();
  });

  test('a code that is nearly right is known', () => {
    expect(nearestCode('mdx/expresion')).toBe('mdx/expression');
    expect(nearestCode('noe-annet-helt')).toBeNull();
  });

  test.each(ruleCodes())('%s', (code) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const entry = formatRule(code);
    // A code may say undefined; the words about it may not.
    expect(entry?.replace(code, '')).not.toMatch(/undefined|null|\[object|\$\{/);
  });
});
