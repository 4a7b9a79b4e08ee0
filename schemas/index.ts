import baseline from './baseline.schema.json' with { type: 'json' };
import components from './components.schema.json' with { type: 'json' };
import diagnostics from './diagnostics.schema.json' with { type: 'json' };
import film from './film.schema.json' with { type: 'json' };
import impact from './impact.schema.json' with { type: 'json' };
import leaderSupport from './leader-support.schema.json' with { type: 'json' };
import leaderSupportTranslation from './leader-support-translation.schema.json' with { type: 'json' };
import meeting from './meeting.schema.json' with { type: 'json' };
import module from './module.schema.json' with { type: 'json' };
import moved from './moved.schema.json' with { type: 'json' };
import competencePackage from './package.schema.json' with { type: 'json' };
import page from './page.schema.json' with { type: 'json' };
import pageTranslation from './page-translation.schema.json' with { type: 'json' };
import path from './path.schema.json' with { type: 'json' };
import references from './references.schema.json' with { type: 'json' };
import report from './report.schema.json' with { type: 'json' };
import school from './school.schema.json' with { type: 'json' };
import terms from './terms.schema.json' with { type: 'json' };

export type * from './types.ts';

/** The schemas by name: the shapes of what authors and school leaders write. Each is JSON Schema 2020-12. */
export const schemas = {
  baseline,
  components,
  diagnostics,
  film,
  impact,
  leaderSupportTranslation,
  leaderSupport,
  meeting,
  module,
  moved,
  package: competencePackage,
  pageTranslation,
  page,
  path,
  references,
  report,
  school,
  terms,
} as const;
