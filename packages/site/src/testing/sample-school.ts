import { indexCatalog, type Path, planSite, resolveSchool, type School, type SchoolEntry, type SitePlan } from '@stifinner/core';
import { sampleCatalog } from './sample-catalog.ts';

const path: Path = {
  id: 'host-2026',
  title: 'Dybdelæring på tvers',
  why: 'Ståstedsanalysen viste at elevene ikke ser sammenhengen mellom fag & "temaer".',
  steps: [
    { title: 'Før dere begynner', text: 'Velkommen' },
    { page: 'prove/elevstemmer', note: 'Heng opp setningene.' },
    { page: 'prove/dybde', omit: ['sammenlign'], because: 'Vi gjorde den i fjor.' },
    { film: 'prove/laget' },
    { block: 'prove/dybde#eksempel' },
    { link: { title: 'Vurderingsplanen vår', url: 'https://skole.example/?a=1&b=2' }, note: 'Ha den oppe.' },
    { meeting: 'prove/mote-2' },
  ],
};

/** A school on the sample catalog; its Markdown is as if authoring had made it. */
export function sampleEntry(school: Partial<School>): SchoolEntry {
  return {
    id: 'prove',
    file: 'sites/prove/school.yaml',
    value: {
      id: 'prove',
      name: 'Å & "Ø" skole',
      owner: 'kommune',
      language: 'nb',
      colour: '#2b6a4d',
      paths: ['host-2026'],
      ...school,
    },
    places: {},
    paths: [
      {
        id: 'host-2026',
        file: 'sites/prove/paths/host-2026.yaml',
        language: school.language ?? 'nb',
        value: path,
        places: {},
        html: {
          '/steps/0/text': '<p>Velkommen. Les <a href="page:prove/dybde">siden</a> først.</p>',
          '/steps/1/note': '<p>Heng opp setningene.</p>',
          '/steps/5/note': '<p>Ha den oppe.</p>',
        },
      },
    ],
    faults: [],
  };
}

/** The plan of the sample school, with these fields of its school.yaml. */
export function samplePlan(school: Partial<School> = {}): SitePlan {
  const index = indexCatalog(sampleCatalog);
  const entry = sampleEntry(school);
  return planSite(index, entry, resolveSchool(index, entry).value).value;
}
