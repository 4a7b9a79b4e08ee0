import { box, disc, letters, lettersIn, path } from '../ink/ink.ts';
import { drawn, followed } from '../scene/stage.ts';
import type { Kinds } from './kind.ts';

/** Words and numbers without a thing around them, and a measure that fills. */
export const writing: Kinds = {
  words: {
    takes: ['words', 'letters', 'wide', 'high', 'colour'],
    needs: ['words'],
    draw: ({ words, letters: size = 64, wide = 1100, high = 400, colour }, stage) => {
      const written = lettersIn(0, 0, stage.say(words), { wide, high }, { largest: size, face: 'heading', scale: stage.scale });
      return [
        ...(colour
          ? written.flatMap((ink) =>
              ink.is === 'letters' ? [swash(ink.text.length * ink.size * 0.5, ink.y, ink.size, colour)] : [],
            )
          : []),
        ...written,
      ];
    },
  },
  label: {
    takes: ['words', 'letters', 'wide', 'colour'],
    needs: ['words'],
    draw: ({ words, letters: size = 46, wide = 1100 }, stage) =>
      lettersIn(0, 0, stage.say(words), { wide, high: 400 }, { largest: size, scale: stage.scale }),
  },
  number: {
    takes: ['words', 'colour'],
    needs: ['words'],
    draw: ({ words, colour = 'sun' }, stage) => [
      disc(0, 0, 62, { fill: colour }),
      letters(0, 27 / Math.max(stage.scale, 0.6), stage.say(words)[0] ?? '', {
        size: 76 * Math.max(stage.scale, 0.6),
        face: 'heading',
      }),
    ],
  },
  level: {
    takes: ['level', 'wide', 'high', 'colour'],
    draw: (thing, stage) => {
      const [w, h] = [thing.wide ?? 400, thing.high ?? 60];
      const full =
        (followed(stage, thing.level ?? 0, thing.acts, (act) => act.level) / 100) * drawn(stage, thing.comes ?? 1, 0.8, 0.4);
      return [
        ...(full > 0.01
          ? [path(`M${-w / 2} ${-h / 2} h${w * full} v${h} h${-w * full} Z`, { fill: thing.colour ?? 'mint', line: 'none' })]
          : []),
        box(0, 0, w, h, {}, 12),
      ];
    },
  },
};

/** A broad go of marker under words. */
function swash(wide: number, y: number, size: number, colour: string): ReturnType<typeof path> {
  return path(`M${-wide / 2 - 20} ${y - size * 0.2} H${wide / 2 + 16} V${y + size * 0.14} H${-wide / 2 - 12} Z`, {
    fill: colour,
    line: 'none',
  });
}
