import { disc, type Ink, lettersIn, path, placed } from '../ink/ink.ts';
import { inTurn } from '../ink/palette.ts';
import { followed, itemsOf, type LaidItem, type Stage, share } from '../scene/stage.ts';
import { icon, part } from './item.ts';
import type { Kinds } from './kind.ts';
import { arrow } from './lines.ts';

const takes = ['items', 'wide', 'high', 'colour'] as const;

/** Diagrams with something that goes up and down, or to and fro. */
export const weighing: Kinds = {
  /** Scales that tip: `level` -100 is all the way down at the left, 100 at the right. */
  scales: {
    takes: [...takes, 'level'],
    draw: (thing, stage) => {
      const items = itemsOf(stage, thing);
      const arm = (thing.wide ?? 760) / 2 - 110;
      const filled = items.map((item) => share(stage, item.comes, 0.9, 0.3));
      const both = items.length < 2 ? 1 : Math.min(filled[0]!, filled[1]!);
      const alone = items.length < 2 ? 0 : (filled[1]! - filled[0]!) * 60;
      const tip = (followed(stage, thing.level ?? 0, thing.acts, (act) => act.level) * both + alone) * 0.16;
      const angle = (tip * Math.PI) / 180;
      const pan = (side: number, nth: number): Ink => {
        const [x, y] = [Math.cos(angle) * arm * side, -150 + Math.sin(angle) * arm * side];
        const item = items[nth];
        const load = item ? [part(0, 116, item, stage, loaded(item, stage))] : [];
        return placed(x, y, [
          path('M0 0 L-110 118 M0 0 L110 118', { width: 4 }),
          ...load,
          path('M-132 116 H132 C112 160 -112 160 -132 116 Z', { fill: item?.colour ?? inTurn[nth]! }),
        ]);
      };
      return [
        path('M0 -150 V196', { width: 13 }),
        path('M-110 206 C-90 176 90 176 110 206 Z', { fill: 'grey' }),
        placed(0, -150, [path(`M${-arm} 0 H${arm}`, { width: 12 })], { turn: tip }),
        disc(0, -150, 20, { fill: 'sun' }),
        pan(-1, 0),
        pan(1, 1),
      ];
    },
  },
  /** A line from one thing to its opposite (`words`), with a pointer at `level`, 0 to 100, that acts can move. */
  range: {
    takes: ['words', 'level', 'wide', 'colour'],
    needs: ['words'],
    draw: (thing, stage) => {
      const wide = thing.wide ?? 900;
      const [left = '', right = ''] = stage.say(thing.words);
      const at = -wide / 2 + (wide * followed(stage, thing.level ?? 50, thing.acts, (act) => act.level)) / 100;
      const side = { wide: (wide / 2 - 10) * stage.scale, high: 120 };
      return [
        ...arrow([0, 0], [-wide / 2, 0], 0),
        ...arrow([0, 0], [wide / 2, 0], 0),
        ...lettersIn(-wide / 2, 66, [left], side, { scale: stage.scale, anchor: 'start' }),
        ...lettersIn(wide / 2, 66, [right], side, { scale: stage.scale, anchor: 'end' }),
        placed(at, -14, [
          path('M0 0 C-20 -44 -52 -58 -52 -94 C-52 -160 52 -160 52 -94 C52 -58 20 -44 0 0 Z', { fill: thing.colour ?? 'coral' }),
        ]),
      ];
    },
  },
};

/** On a pan lies the picture and what the part holds; its words hang under the pan. */
function loaded(item: LaidItem, stage: Stage): Ink[] {
  const picture = item.icon ? [placed(0, -58, icon(item.icon, stage, 170, 116))] : [];
  const words = lettersIn(0, 76, item.lines, { wide: 330 * stage.scale, high: 110 }, { scale: stage.scale, largest: 50 });
  return [...picture, ...words, ...stage.inside(item.holds)];
}
