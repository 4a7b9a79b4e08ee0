import { closeSign, markEnd, markStart, openSign } from './marks.ts';

const pieces = new RegExp(
  `${markStart}[${openSign}${closeSign}][^${markEnd}]*${markEnd}|<script type="module" src="[^"]*"></script>`,
  'g',
);

/**
 * Moves module scripts out of regions to the end of the body. Astro writes a component's script once, at its first
 * instance: in a region it would be repeated, or lost where the region is empty.
 */
export function hoistScripts(html: string): string {
  const hoisted = new Set<string>();
  const standing = new Set<string>();
  let depth = 0;
  const rest = html.replace(pieces, (piece) => {
    if (piece.startsWith(markStart)) {
      depth += piece[1] === openSign ? 1 : -1;
      return piece;
    }
    if (depth === 0) {
      standing.add(piece);
      return piece;
    }
    hoisted.add(piece);
    return '';
  });
  const scripts = [...hoisted].filter((script) => !standing.has(script)).join('');
  if (scripts === '') return rest;
  const end = rest.lastIndexOf('</body>');
  return end < 0 ? rest + scripts : rest.slice(0, end) + scripts + rest.slice(end);
}
