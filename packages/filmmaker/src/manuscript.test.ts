import { expect, it } from 'vitest';
import { checked, type Manuscript } from './manuscript.ts';

const slide = { id: 'a', heading: { nb: 'A', nn: 'A' }, lines: { nb: [], nn: [] }, narration: [{ nb: 'A.', nn: 'A.' }] };
const made = (given: Partial<Manuscript>): Manuscript => ({ id: 'film', spoken: 'nb', slides: [], ...given });

it('takes drawings by name and scenes in ink', () => {
  expect(() => checked(made({ slides: [{ ...slide, drawing: 'talk' }] }))).not.toThrow();
  expect(() => checked(made({ style: 'ink', slides: [{ ...slide, scene: [{ kind: 'lamp' }] }] }))).not.toThrow();
});

it.each([
  [made({ slides: [slide] }), 'Slide a has neither a scene nor a drawing.'],
  [made({ slides: [{ ...slide, scene: [{ kind: 'lamp' }] }] }), 'must say style: ink'],
  [made({ style: 'ink', slides: [{ ...slide, scene: [{ kind: 'lamp', comes: 2 }] }] }), 'thing 1 (lamp), comes: 2 is after'],
  [
    made({ slides: [{ ...slide, drawing: 'talk', narration: [{ nb: 'A.', nn: '' }] }] }),
    'Slide a lacks heading or narration in nn.',
  ],
  [made({ slides: [{ ...slide, drawing: 'talk', lines: { nb: ['A'], nn: [] } }] }), 'not as many lines'],
])('says every fault, by slide and thing', (manuscript, fault) => {
  expect(() => checked(manuscript)).toThrow(fault);
});
