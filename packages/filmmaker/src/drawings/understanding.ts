import { box, colour, type Drawing, disc, group, person, shape, words } from './shapes.ts';

const ground = 400;

/** A plant over the ground; the second sentence lets the roots be seen. */
export const roots: Drawing = (_lines, now) => {
  const stem = `M960 ${ground} C958 330 962 260 960 210`;
  const leaves = `M960 330 C900 320 872 280 868 236 C924 240 956 274 960 330 Z M960 280 C1018 268 1046 228 1050 180 C994 188 962 226 960 280 Z M960 214 C930 184 928 146 960 110 C992 146 990 184 960 214 Z`;
  const down = `M960 ${ground} C958 470 966 540 960 640 M960 430 C930 470 880 480 836 540 M960 430 C992 470 1040 482 1086 532 M960 500 C934 540 910 560 888 620 M960 508 C990 544 1012 566 1036 612 M880 488 C850 494 820 492 786 506 M1044 490 C1076 494 1104 490 1136 500`;
  return [
    box(0, ground, 1280, 320, { fill: '#e9dcc3' }, 0),
    shape(stem, { stroke: colour.leaf, width: 12 }),
    shape(leaves, { fill: colour.leaf }),
    group(now.shown(1), shape(down, { stroke: colour.rust, width: 9 })),
  ].join('');
};

/** On the left a formula lies alone; on the right the same one is tied to figures that explain it. */
export const network: Drawing = ([first = '', second = '', formula = ''], now) => {
  const formulaAt = (x: number): string =>
    box(x - 92, 355, 184, 96, { fill: colour.ink }) + words(x, 421, formula, { size: 54, fill: colour.paper });
  const loose = [
    [170, 290],
    [470, 310],
    [190, 540],
    [460, 530],
  ]
    .map(([x = 0, y = 0]) => disc(x, y, 20, { fill: colour.line }))
    .join('');
  const ties = 'M960 403 L790 290 M960 403 L1140 285 M960 403 L800 535 M960 403 L1130 535';
  const squares =
    box(740, 240, 100, 76, { fill: colour.mist, stroke: colour.leaf, width: 4 }, 0) +
    shape('M765 240 V316 M790 240 V316 M815 240 V316 M740 265 H840 M740 290 H840', { stroke: colour.leaf, width: 3 });
  const figures = [
    squares,
    shape('M1110 320 L1140 245 H1215 L1185 320 Z', { fill: colour.mist, stroke: colour.leaf, width: 5 }),
    shape('M755 575 L810 485 V575 Z', { fill: colour.sun, stroke: colour.rust, width: 5 }),
    shape('M1080 575 L1110 500 H1175 L1205 575 Z', { fill: colour.mist, stroke: colour.leaf, width: 5 }),
  ].join('');
  return [
    shape('M640 190 V600', { stroke: colour.line, width: 4 }),
    formulaAt(320),
    formulaAt(960),
    group(now.shown(1), words(320, 225, first, { fill: colour.rust }), loose),
    group(
      now.shown(2),
      words(960, 225, second, { fill: colour.leaf }),
      shape(ties, { stroke: colour.leaf, width: 6 }),
      figures,
      formulaAt(960),
    ),
  ].join('');
};

/** Three words for deep learning: bars that grow, parts that hang together, a ring that lasts. */
export const definition: Drawing = ([grows = '', connects = '', lasts = ''], now) => {
  const circles = [240, 640, 1040].map((x) => disc(x, 350, 150, { fill: '#ffffff', stroke: colour.mist, width: 8 })).join('');
  const bars = [
    [155, 60],
    [215, 115],
    [275, 175],
  ]
    .map(([x = 0, tall = 0]) => box(x, 435 - tall, 46, tall, { fill: colour.leaf }, 8))
    .join('');
  const ties =
    shape('M580 300 L700 300 L640 420 Z', { stroke: colour.leaf, width: 9 }) +
    [
      [580, 300],
      [700, 300],
      [640, 420],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 27, { fill: colour.sun, stroke: colour.leaf }))
      .join('');
  const ring =
    shape('M1098 308 A80 80 0 1 0 1118 362', { stroke: colour.leaf, width: 12 }) +
    shape('M1102 262 L1100 310 L1052 304', { stroke: colour.leaf, width: 12 }) +
    disc(1038, 352, 22, { fill: colour.rust });
  return [
    circles,
    group(now.shown(1), bars, words(240, 570, grows)),
    group(now.shown(2), ties, words(640, 570, connects)),
    group(now.shown(3), ring, words(1040, 570, lasts)),
  ].join('');
};

/** From the known bank, over a bridge, to the unknown one. */
export const bridge: Drawing = ([known = '', unknown = ''], now) => {
  const walk = now.moved(2, 2.4);
  const x = 250 + walk * 780;
  const y = 425 - Math.sin(walk * Math.PI) * 78;
  return [
    box(440, 620, 400, 100, { fill: '#a9cfd6' }, 0),
    box(0, 430, 450, 290, { fill: colour.mist }, 0),
    box(830, 430, 450, 290, { fill: '#f3e1bd' }, 0),
    group(
      now.shown(2),
      shape('M440 440 Q640 270 840 440', { stroke: colour.rust, width: 16 }),
      words(1040, 540, unknown, { size: 60 }),
    ),
    group(now.shown(1), words(220, 540, known, { size: 60 })),
    person(Math.round(x), Math.round(y), colour.ink),
  ].join('');
};

/** Facts and practice are the foundation; what one does with them is built on top. */
export const blocks: Drawing = ([foundation = '', ...built], now) => {
  const places = [
    [120, 300],
    [440, 400],
    [860, 300],
  ];
  const top = built.map((text, nth) => {
    const [x = 0, width = 0] = places[nth] ?? [];
    return group(
      now.shown(nth + 2),
      box(x, 235, width, 150, { fill: colour.mist, stroke: colour.leaf, width: 5 }),
      words(x + width / 2, 326, text),
    );
  });
  return [
    box(120, 410, 1040, 160, { fill: colour.ink }),
    words(640, 510, foundation, { size: 60, fill: colour.paper }),
    ...top,
  ].join('');
};
