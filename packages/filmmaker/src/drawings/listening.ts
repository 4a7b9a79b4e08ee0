import { cast, classmate, head, someone } from './people.ts';
import { said, schoolhouse, voice } from './props.ts';
import { at, box, bubble, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** Four links of a chain, after Lundy: each is needed. */
export const fourThings: Drawing = (labels, now) => {
  const room = shape('M-50 55 V-30 L0 -70 L50 -30 V55 Z', { fill: colour.mist, stroke: colour.leaf, width: 8 });
  const speech = voice(-68, -62, 136, colour.sun);
  const ear = shape('M-26 -28 A40 40 0 1 1 40 8 C24 26 22 62 -8 62 C-28 62 -36 44 -32 32 M0 -24 A18 18 0 0 1 18 8', {
    stroke: colour.ink,
    width: 10,
  });
  const change =
    disc(0, 0, 58, { fill: colour.leaf }) + shape('M0 34 V-34 M-28 -8 L0 -36 L28 -8', { stroke: colour.paper, width: 13 });
  const links = [room, speech, ear, change].map((sign, nth) => {
    const x = 185 + nth * 303;
    const join = nth > 0 ? shape(`M${x - 182} 350 h60`, { stroke: colour.leaf, width: 22 }) : '';
    const place = disc(x, 350, 122, { stroke: colour.line, width: 6, dash: '4 16' });
    const link = group(
      now.shown(nth + 1),
      join,
      disc(x, 350, 122, { fill: colour.white, stroke: colour.leaf, width: 10 }),
      at(x, 350, sign),
      words(x, 560, labels[nth] ?? '', { size: 50, weight: 700 }),
    );
    return place + link;
  });
  return links.join('');
};

/** A voice put on the scales: it weighs. */
export const weighed: Drawing = (_lines, now) => {
  const pressed = now.moved(1, 1.2, 0.6);
  const needle = at(640, 565, shape('M0 12 V-62', { stroke: colour.rust, width: 12 }) + disc(0, 0, 12, { fill: colour.rust }), {
    turn: -60 + pressed * 130,
  });
  const dial =
    disc(640, 560, 96, { fill: colour.white, stroke: colour.ink }) +
    [-60, -20, 20, 60].map((turn) => at(640, 565, shape('M0 -68 v-12', { stroke: colour.ink, width: 6 }), { turn })).join('');
  const y = 18 * pressed;
  const crown = shape('M-80 50 L-92 -34 L-42 0 L0 -62 L42 0 L92 -34 L80 50 Z', { fill: colour.line });
  return [
    group(now.shown(0), at(190, 300, crown), shape('M95 385 L285 215', { stroke: colour.rust, width: 14 })),
    at(
      83,
      12,
      at(0, y, box(420, 400, 440, 30, { fill: colour.sky }, 15) + box(615, 420, 50, 50, { fill: colour.ink }, 0)) +
        shape('M470 455 H810 L850 680 H430 Z', { fill: colour.leaf, stroke: colour.ink }) +
        dial +
        needle +
        group(now.shown(1), at(0, y, bubble(520, 200, 240, 156, { fill: colour.sun, stroke: colour.ink }))),
      { scale: 0.87 },
    ),
    someone(1050, 690, classmate(3), { scale: 1.4, mood: 0.3 + pressed * 0.5 }),
  ].join('');
};

/** A no with its reason, which the pupil can use. */
export const reasonedNo: Drawing = (lines, now) =>
  [
    someone(300, 720, cast.eirin, { scale: 1.8, mood: 0.2 }),
    group(now.shown(1), said(380, 190, 560, lines, { size: 62 })),
    someone(960, 720, cast.newcomer, { scale: 1.5, mood: -0.4 + now.moved(1, 0.8, 2) }),
  ].join('');

/** Three portraits, then the reader's own school with a question mark. */
export const whichStory: Drawing = ([thea = '', milan = '', ada = '', ours = ''], now) => {
  const portraits = [cast.thea, cast.milan, cast.ada].map((look, nth) => {
    const x = 180 + nth * 260;
    const after = group(now.shown(1), voice(x + 30, 190, 110, colour.sun));
    return (
      disc(x, 370, 104, { fill: colour.white, stroke: colour.leaf, width: 8 }) +
      head(x, 375, look, { scale: 1.25, mood: 0.2 }) +
      words(x, 545, [thea, milan, ada][nth]!, { size: 54, weight: 700 }) +
      after
    );
  });
  return [
    ...portraits,
    group(
      now.shown(2),
      shape('M875 200 V590', { stroke: colour.line, width: 5 }),
      schoolhouse(1070, 470, 0.95),
      words(1070, 545, ours, { size: 54, weight: 700, fill: colour.rust }),
    ),
  ].join('');
};
