import { join } from 'node:path';

/**
 * Where things lie in the output folder. `<out>/<school>` is a link to the folder of the live site; all that is not for
 * readers is in `.releases`: the sites themselves, and what is remembered of them.
 */
export const sitesOf = (out: string): string => join(out, '.releases');

/** What is kept of one school: its site, its plan, its record, and a change under way. */
export const homeOf = (out: string, school: string): string => join(out, '.releases', school);

/** What was found in content by its key, kept as long as a site was made from it. The dot keeps it apart from schools. */
export const contentHome = (out: string, key: string): string => join(out, '.releases', '.content', key);

/** What all sites share. */
export const sharedOf = (out: string): string => join(out, '_shared');

/** What is remembered of the maps for authors. */
export const mapRecordOf = (out: string): string => join(out, '.releases', '.maps', 'record.json');
