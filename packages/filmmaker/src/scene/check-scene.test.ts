import { describe, expect, it } from 'vitest';
import { castFaults, propFaults, sceneFaults } from './check-scene.ts';

const frame = { lines: 1, sentences: 2, props: new Set(['huske']) };
const faults = (thing: unknown): string[] => sceneFaults('plan', [thing], frame);

describe('sceneFaults', () => {
  it.each([
    [{ kind: 'lamp', at: [1, 2], comes: 2.5, acts: [{ when: 1, to: [3, 4] }] }],
    [{ kind: 'chain', items: [1, 'A', { nb: 'Bilde', nn: 'Bilete' }, { words: 1, icon: 'person Nora', tick: 2 }] }],
    [{ kind: 'tablet', at: 'upper left', holds: [{ kind: 'prop', name: 'huske' }] }],
  ])('accepts %j', (thing) => {
    expect(faults(thing)).toEqual([]);
  });

  it.each([
    [{ kind: 'lampe' }, 'Slide plan, thing 1 (lampe): there is no kind "lampe" (meant: lamp?)'],
    [{ kind: 'person' }, 'thing 1 (person) lacks `who`'],
    [{ kind: 'lamp', words: 1 }, 'thing 1 (lamp) cannot have `words`'],
    [{ kind: 'lamp', colour: 'purple' }, 'colour: "purple" must be equal to one of the allowed values: sun, coral'],
    [{ kind: 'lamp', comes: 3 }, "comes: 3 is after the slide's last sentence, which is 2"],
    [{ kind: 'label', words: 2 }, 'the slide has 1 lines, so there is no line 2'],
    [{ kind: 'label', words: 1, letters: 30 }, 'letters: 30 must be >= 40'],
    [{ kind: 'lamp', acts: [{ to: [1, 2] }] }, 'act 1 lacks `when`'],
    [{ kind: 'chain', items: [{ words: 'A', icon: 'toString' }] }, 'item 1: there is no kind "toString" to be its icon'],
    [{ kind: 'tablet', holds: [{ kind: 'constructor' }] }, 'holds thing 1 (constructor): there is no kind "constructor"'],
    [{ kind: 'prop', name: '__proto__' }, 'the manuscript has no prop "__proto__"'],
    [{ kind: 'drawing', paths: [{ path: 'M0 0 S1 1' }] }, 'must match pattern'],
    ['lamp', 'is not a thing with a kind'],
  ])('says what is wrong with %j', (thing, fault) => {
    expect(faults(thing).join('\n')).toContain(fault);
  });

  it('says so when the scene is no list', () => {
    expect(sceneFaults('plan', { kind: 'lamp' }, frame).join()).toContain('scene must be a list');
  });
});

it('checks the looks of the cast and the things of props', () => {
  expect(castFaults({ Nora: { hair: 'red', cut: 'braids' } })).toEqual([]);
  expect(castFaults({ Nora: { hair: 'green' } }).join()).toContain('cast, Nora');
  expect(propFaults({ a: [{ kind: 'lamp' }] })).toEqual([]);
  expect(propFaults({ a: [{ kind: 'lampe' }] }).join()).toContain('props, a');
});
