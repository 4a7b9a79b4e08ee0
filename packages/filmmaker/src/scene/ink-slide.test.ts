import { describe, expect, it } from 'vitest';
import { galleryPages } from '../kinds/gallery-pages.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Slide } from '../manuscript.ts';
import { sceneFaults } from './check-scene.ts';
import { inkSlide, inkSvgOf } from './ink-slide.ts';
import { layoutFaults } from './layout-faults.ts';
import type { Thing } from './thing.ts';

const times = { start: 1, sentences: [2, 4, 6, 8, 10, 12].map((start) => ({ start, end: start + 1 })) };
const svgAt = (slide: Slide, seconds: number): string => inkSvgOf(inkSlide(slide, times, 'nb', {}, seconds));
const slideOf = (...scene: Thing[]): Slide => ({
  id: 'a',
  heading: { nb: 'Bilde', nn: 'Bilete' },
  lines: { nb: ['Ett bilde'], nn: ['Eitt bilete'] },
  narration: [],
  scene,
});

describe('every kind', () => {
  it('is in the gallery, which has no faults', () => {
    const shown = galleryPages().flatMap(({ scene }) => scene ?? []);
    expect([...kinds.keys()].filter((kind) => kind !== 'prop' && !shown.some((thing) => thing.kind === kind))).toEqual([]);
    expect(
      galleryPages().flatMap(({ id, scene }) => sceneFaults(id, scene, { lines: 0, sentences: 6, props: new Set() })),
    ).toEqual([]);
  });

  it('draws something', () => {
    const blank = svgAt(slideOf(), 20).length;
    for (const thing of galleryPages().flatMap(({ scene }) => scene ?? []))
      expect(svgAt(slideOf(thing), 20).length, thing.kind).toBeGreaterThan(blank + 60);
  });
});

describe('a slide', () => {
  const slide = slideOf(
    { kind: 'lamp', at: [300, 400], comes: 2, acts: [{ when: 3, to: [600, 400] }] },
    { kind: 'label', at: [300, 560], words: 1, comes: 0 },
  );

  it('is the same each time it is drawn', () => {
    for (const seconds of [1, 4.3, 6.5, 20]) expect(svgAt(slide, seconds)).toBe(svgAt(slide, seconds));
    expect(galleryPages().map((page) => svgAt(page, 20))).toEqual(galleryPages().map((page) => svgAt(page, 20)));
  });

  it('draws a thing from when its sentence begins, moves it when it says, and then is still', () => {
    expect(svgAt(slide, 3.9)).not.toContain('translate(300 400)');
    expect(svgAt(slide, 4.3)).toContain('translate(300 400)');
    expect(svgAt(slide, 4.3).length).toBeLessThan(svgAt(slide, 5.9).length);
    expect(svgAt(slide, 8)).toContain('translate(600 400)');
    expect(svgAt(slide, 8)).toBe(svgAt(slide, 11));
  });

  it('speaks the language it is drawn in', () => {
    expect(inkSvgOf(inkSlide(slide, times, 'nn', {}, 20))).toContain('Eitt bilete');
  });
});

describe('layoutFaults', () => {
  const faults = (...scene: Thing[]): string => layoutFaults(inkSlide(slideOf(...scene), times, 'nb', {}, 20)).join('\n');

  it.each([
    ['words under the captions', [{ kind: 'label', words: 'Ord', at: [640, 640] }], 'below 610'],
    ['words outside', [{ kind: 'label', words: 'Lange ord', at: [1240, 400] }], 'outside the picture'],
    ['words in too small a room', [{ kind: 'card', words: 'Vurderingskriterier', wide: 200, at: [640, 400] }], 'does not fit'],
    [
      'words over words',
      [
        { kind: 'label', words: 'Ord', at: [640, 400] },
        { kind: 'label', words: 'Bilde', at: [650, 410] },
      ],
      'over each other',
    ],
  ])('finds %s', (_name, scene, fault) => {
    expect(faults(...(scene as Thing[]))).toContain(fault);
  });

  it('lets be what has gone or has not come', () => {
    expect(
      faults(
        { kind: 'label', words: 'Ord', at: [640, 640], leaves: 2 },
        { kind: 'label', words: 'Ord', at: [640, 640], comes: 9 },
      ),
    ).toBe('');
  });

  it('finds nothing in small things whose letters keep their size', () => {
    expect(faults({ kind: 'tablet', at: [640, 400], size: 0.8, words: 'Hei' })).toBe('');
  });
});
