import { cast, someone } from './people.ts';
import { clock, paper, pencil, tableTop } from './props.ts';
import { at, box, colour, type Drawing, disc, group, shape, words } from './shapes.ts';

/** The four texts about the subject, each a tile with its sign. */
export const aboutSubject: Drawing = (labels, now) => {
  const heart = at(0, 4, shape('M0 40 C-90 -20 -62 -92 0 -50 C62 -92 90 -20 0 40 Z', { fill: colour.rust }), { scale: 0.85 });
  const core =
    disc(0, 0, 18, { fill: colour.rust }) +
    [0, 60, 120]
      .map((turn) => at(0, 0, '<ellipse rx="58" ry="22" fill="none" stroke="#16302a" stroke-width="6"/>', { turn }))
      .join('');
  const themes = [
    [-26, 16],
    [26, 16],
    [0, -26],
  ]
    .map(([x = 0, y = 0], nth) => disc(x, y, 32, { stroke: [colour.leaf, colour.rust, colour.sky][nth]!, width: 10 }))
    .join('');
  const skills = pencil(-34, 48, 0.52, 40);
  const shown = [now.shown(1), now.shown(2), now.shown(3), now.moved(3, 0.4, 1.9)];
  const tiles = [heart, core, themes, skills].map((sign, nth) => {
    const x = 75 + (nth % 2) * 575;
    const y = 190 + Math.floor(nth / 2) * 235;
    return (
      box(x, y, 555, 205, { stroke: colour.line, width: 5, dash: '4 14' }) +
      group(
        shown[nth]!,
        box(x, y, 555, 205, { fill: colour.white, stroke: colour.leaf }),
        at(x + 92, y + 102, sign),
        words(x + 170, y + 118, labels[nth] ?? '', { size: 44, weight: 700, anchor: 'start' }),
      )
    );
  });
  return tiles.join('');
};

/** The goals as a stair of five steps, with a text laid by each. */
export const goalStairs: Drawing = (labels, now) => {
  const steps = labels.map((label, nth) => {
    const x = 110 + nth * 215;
    const y = 480 - nth * 60;
    const step = box(
      x,
      y,
      215,
      680 - y,
      { fill: [colour.mist, colour.water, colour.sun, '#e0865f', colour.leaf][nth]!, stroke: colour.ink, width: 5 },
      0,
    );
    return (
      box(x, y, 215, 680 - y, { stroke: colour.line, width: 5, dash: '4 14' }, 0) +
      group(
        now.moved(2, 0.3, 0.1 + nth * 0.7),
        step,
        words(x + 108, y + 78, label, { size: 62, weight: 800, fill: nth === 4 ? colour.paper : colour.ink }),
      ) +
      group(now.moved(3, 0.3, 0.5 + nth * 0.35), paper(x + 62, y - 116, 88, 108, 3))
    );
  });
  return steps.join('');
};

/** A report and an exam paper, at the very end. */
export const finalAssessment: Drawing = ([overall = '', exam = ''], now) => {
  const star = at(
    270,
    360,
    disc(0, 0, 62, { fill: colour.sun, stroke: colour.rust, width: 8 }) +
      shape('M-24 2 L-6 20 L28 -18', { stroke: colour.ink, width: 12 }),
  );
  const report =
    paper(130, 200, 420, 310) +
    shape('M190 260 h300 M340 330 h150 M340 380 h150 M190 450 h300', { stroke: colour.line, width: 12 });
  const desk = tableTop(690, 440, 480, 80) + paper(800, 220, 260, 210, 4);
  return [
    report,
    desk,
    group(now.moved(1, 0.4, 0.9), star, words(340, 585, overall, { size: 54, weight: 700 })),
    group(now.moved(1, 0.4, 1.9), clock(1120, 300, 56), pencil(1010, 430, 0.7), words(930, 585, exam, { size: 54, weight: 700 })),
  ].join('');
};

/** Two who read aloud, and eleven minutes on the clock; then one of them stops at a line. */
export const elevenMinutes: Drawing = (_lines, now) =>
  [
    someone(190, 690, cast.guro, { scale: 1.35 }),
    someone(470, 690, cast.olav, { scale: 1.35, mood: 0.6 - now.shown(1) * 0.6 }),
    group(now.moved(0, 0.4, 2.6), clock(330, 300, 116, 11)),
    paper(740, 190, 430, 450, 6),
    group(
      now.shown(1),
      box(782, 358, 350, 46, { fill: colour.sun }, 6),
      shape('M590 470 Q660 400 770 384 M738 364 L772 384 L748 416', { stroke: colour.rust, width: 12 }),
    ),
  ].join('');

/** A school year of ten months: method in September alone, then a thread through them all. */
export const redThread: Drawing = ([first = '', last = '', method = ''], now) => {
  const months = Array.from({ length: 11 }, (_, nth) =>
    box(95 + nth * 100, 262, 90, 150, { fill: colour.white, stroke: colour.ink, width: 4 }, 8),
  ).join('');
  const drawn = Math.round(now.moved(2, 3.4, 0.8) * 1100);
  const waves = `M90 337 ${Array.from({ length: 11 }, (_, nth) => `q50 ${nth % 2 === 0 ? -70 : 70} 100 0`).join(' ')}`;
  const alone = group(1 - now.shown(2) * 0.75, box(195, 262, 90, 150, { fill: colour.rust }, 8));
  const thread =
    drawn > 0
      ? `<clipPath id="thread"><rect x="80" y="230" width="${drawn + 15}" height="220"/></clipPath><g clip-path="url(#thread)">${shape(waves, { stroke: colour.rust, width: 16 })}</g>`
      : '';
  return [
    months,
    words(150, 475, first, { size: 46, weight: 700 }),
    words(1140, 475, last, { size: 46, weight: 700 }),
    group(now.moved(0, 0.4, 2.6), alone, words(240, 236, method, { size: 52, weight: 700, fill: colour.rust })),
    group(now.shown(1), someone(640, 720, cast.olav, { scale: 1.25, mood: -0.1 + now.shown(2) * 0.9 })),
    thread,
  ].join('');
};

/** A lamp over the goals: what they say, and the light they must be read in. */
export const lamp: Drawing = ([goals = '', rest = ''], now) => {
  const stand =
    shape('M300 650 V300 L470 215', { stroke: colour.ink, width: 20 }) +
    box(190, 640, 220, 28, { fill: colour.ink }, 14) +
    disc(300, 300, 20, { fill: colour.ink });
  const shade = at(500, 215, shape('M-70 46 L-36 -50 H36 L70 46 Z', { fill: colour.rust, stroke: colour.ink }), { turn: -22 });
  const light = shape('M462 268 L500 660 H1210 L566 220 Z', { fill: '#f7e2ab' });
  return [
    group(now.shown(2), light),
    stand,
    shade,
    group(
      now.shown(1),
      box(690, 410, 420, 150, { fill: colour.white, stroke: colour.ink }, 8),
      words(900, 505, goals, { size: 58, weight: 700 }),
    ),
    group(now.shown(2), words(940, 290, rest, { size: 54, weight: 700, fill: colour.rust })),
  ].join('');
};
