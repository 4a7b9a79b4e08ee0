import { type PlannedPage, planSite, resolveSchool, type SitePlan } from '@stifinner/core';
import { planSchool } from '@stifinner/publisher';
import { type SchoolView, schoolView } from '@stifinner/site';
import type { Edition } from '../content/edition.ts';
import { packageSchool } from './package-school.ts';
import { addressOfSite, type SiteName } from './site-address.ts';

/** One site of one edition. */
export interface LiveSite {
  name: SiteName;
  /** `/fjellheim/` */
  address: string;
  title: string;
  /** Null where school.yaml was refused. */
  plan: SitePlan | null;
  view: SchoolView | null;
  /** By their address in the site. */
  pages: ReadonlyMap<string, PlannedPage>;
  /** Files for which `build` would keep the school's last good site. */
  heldBy: readonly string[];
}

/** The site as it is in an edition, or null where there is no such school or package. Pages that are sound are planned, whatever else is not. */
export function liveSite(edition: Edition, name: SiteName): LiveSite | null {
  const found = 'school' in name ? ofSchool(edition, name.school) : ofPackage(edition, name);
  if (found === null) return null;
  const { plan } = found;
  const address = addressOfSite(name);
  // A site that is read from its own folder here has its root there, whatever school.yaml says.
  const view = plan === null ? null : { ...schoolView(edition.index, plan), absoluteBase: address.slice(0, -1) };
  return { name, address, ...found, view, pages: new Map((plan?.pages ?? []).map((page) => [page.address, page])) };
}

type Found = Pick<LiveSite, 'plan' | 'heldBy' | 'title'>;

function ofSchool({ schools, faults }: Edition, id: string): Found | null {
  const school = schools.get(id);
  if (school === undefined) return null;
  const planned = planSchool(school, faults);
  return { plan: school.plan, title: school.entry.value?.name ?? id, heldBy: 'heldBy' in planned ? planned.heldBy : [] };
}

function ofPackage({ index }: Edition, name: { package: string; language: 'nb' | 'nn' }): Found | null {
  const pkg = index.packages.get(name.package);
  if (pkg === undefined) return null;
  const school = packageSchool(pkg, name.language);
  const plan = planSite(index, school, resolveSchool(index, school).value).value;
  return { plan, title: plan.school.name, heldBy: [] };
}
