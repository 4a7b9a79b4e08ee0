import type { CutTemplate, Fixed } from '../fill/cut.ts';
import { fill, type MarkNames } from '../fill/fill.ts';
import type { PageBytes } from '../fill/page-bytes.ts';

/** A map belongs to no school: all that is left to fill is where its styles lie. */
const names: MarkNames<string> = {
  holes: new Map([['shared', (shared: string) => shared]]),
  htmlHoles: new Map(),
  regions: new Map(),
};

/**
 * A page for authors from its cut template; `shared` is the shared folder as an address from the page. The bytes are good
 * until `bytes` is restarted.
 */
export function fillMap(template: CutTemplate<Fixed>, shared: string, bytes: PageBytes): Uint8Array {
  fill(template.parts, shared, names, bytes);
  return bytes.take();
}
