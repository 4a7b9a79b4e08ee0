import { said } from '../rules/said.ts';
import { type Fix, type FixMakers, fix, write } from './fix.ts';
import { isSameSpelling } from './same-spelling.ts';
import type { Spot } from './spot.ts';
import { swapName } from './swap-name.ts';

/** What was told of a name that nothing bears, and the name that was likely meant. */
export interface NearMiss {
  id: string;
  near?: string | null | undefined;
}

/** The name that was likely meant; safe where it is only spelt otherwise. */
function meant(spot: Spot, written: string, near: string | null | undefined): Fix | null {
  return near === null || near === undefined
    ? null
    : fix(isSameSpelling(written, near), write(near), swapName(spot, written, near));
}

const byId = ({ id, near }: NearMiss, spot: Spot): Fix | null => meant(spot, id, near);
const byName = ({ name, near }: { name: string; near?: string | undefined }, spot: Spot): Fix | null => meant(spot, name, near);
const byCode = ({ code, near }: { code: string; near?: string | undefined }, spot: Spot): Fix | null => meant(spot, code, near);

/** A step whose id is that of another kind of thing: `page: lk20/mote` of a meeting. */
function otherKind({ id, elsewhere }: { id: string; elsewhere: string | null }, spot: Spot): Fix | null {
  const key = /(?<=[\s{,])(?:page|film|meeting|module)(?=:[ \t]+$)/.exec(spot.text.slice(spot.line.start, spot.start));
  if (elsewhere === null || key === null) return null;
  const start = spot.line.start + key.index;
  return fix(false, write(`${elsewhere}: ${id}`), spot.edit(start, start + key[0].length, elsewhere));
}

const inPath = (told: NearMiss & { elsewhere: string | null }, spot: Spot): Fix | null =>
  otherKind(told, spot) ?? byId(told, spot);

/** What a requirement moved to, where it is one thing, else what was likely meant. */
function required({ id, near, became }: { id: string; near: string | null; became: string[] }, spot: Spot): Fix | null {
  const [only, ...others] = became;
  if (only === undefined) return meant(spot, id, near);
  return others.length > 0 ? null : fix(true, write(only), swapName(spot, id, only));
}

/** Fixes of names that nothing bears. */
export const nearFixes = {
  'reference/unknown-film': byId,
  'reference/unknown-source': byId,
  'reference/unknown-page': byId,
  'reference/unknown-part': byId,
  'reference/unknown-package': byId,
  'path/unknown-page': inPath,
  'path/unknown-module': inPath,
  'path/unknown-film': inPath,
  'path/unknown-meeting': inPath,
  'path/unknown-base': byId,
  'path/unknown-block': ({ block, near }, spot) => meant(spot, block, near),
  'path/except-outside-module': ({ page, near }, spot) => meant(spot, page, near),
  'path/renamed': ({ id, became }, spot) => {
    const [only, ...others] = became;
    return only === undefined || others.length > 0 ? null : fix(true, write(only), swapName(spot, id, only));
  },
  'path/merged': ({ id, instead }, spot) => fix(false, write(instead), swapName(spot, id, instead)),
  'path/split': ({ id, instead }, spot) => fix(false, write(instead), swapName(spot, id, instead)),
  'prerequisite/unknown-page': required,
  'prerequisite/unknown-module': required,
  'module/unknown-page': byId,
  'order/unknown-module': byId,
  'moved/unknown-target': byId,
  'package/unknown-module': byId,
  'package/unknown-perspective': byName,
  'package/unknown-code': byCode,
  'school/unknown-path': byId,
  'school/unknown-package': byId,
  'figure/missing-file': byName,
  'film/missing-file': byName,
  'film/unknown-host': ({ host, near }, spot) => meant(spot, host, near),
  'file/id-differs': ({ id, name }, spot) =>
    fix(
      isSameSpelling(id, name),
      said(`Skriv \`${name}\`, som filen heter`, `Write \`${name}\`, as the file is called`),
      swapName(spot, id, name),
    ),
} satisfies FixMakers;
