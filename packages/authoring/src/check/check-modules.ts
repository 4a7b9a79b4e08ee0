import { type Diagnostic, diagnose, firstTime, type Place } from '@stifinner/core';
import { nearMiss } from '../near-miss.ts';
import { startOf } from '../text/lines.ts';
import type { KnownIds } from './known-ids.ts';
import type { LostFiles } from './lost-files.ts';
import type { ModuleShelf, PackageShelf } from './shelf.ts';

/** The modules that a package lists are its folders, and the pages that a module lists are its files: each once. */
export function checkModules(shelf: PackageShelf, known: KnownIds, lost: LostFiles): Diagnostic[] {
  const twins = repeatedPages(shelf);
  return [
    ...checkList(shelf, known),
    ...[...shelf.modules.values()].flatMap((module) => [...checkParts(module, twins, lost), ...checkLeader(module, lost)]),
  ];
}

/** Ids that several pages of the package have: that is told, and which of them a list means is not known. */
function repeatedPages(shelf: PackageShelf): ReadonlySet<string> {
  const ids = [...shelf.modules.values()].flatMap(({ pages }) => [...pages.values()].map(({ original }) => original?.value?.id));
  return new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) < index).map(String));
}

/** The place of the value that a fault in the whole file is told at. */
const idPlace = (file: { placeOf(pointer: string): Place }): Place => file.placeOf('/id');

function checkList(shelf: PackageShelf, known: KnownIds): Diagnostic[] {
  const file = shelf.package;
  if (!file?.value) return [];
  const { modules } = file.value;
  const faults: Diagnostic[] = [];
  const listed = new Map<string, Place>();
  const meant = new Set<string>();
  for (const [index, id] of modules.entries()) {
    const at = file.placeOf(`/modules/${index}`);
    const first = listed.get(id);
    if (first !== undefined) {
      faults.push(diagnose('package/module-twice', at, { id }, [firstTime(first)]));
      continue;
    }
    listed.set(id, at);
    if (known.modules.has(id)) continue;
    const near = nearMiss(
      id,
      [...known.modules].filter((other) => !modules.includes(other)),
    );
    // A folder that was likely meant is the same mistake.
    if (near !== undefined) meant.add(near);
    faults.push(diagnose('package/unknown-module', at, { id, near }));
  }
  for (const module of shelf.modules.values()) {
    if (module.module?.value?.id !== module.id || listed.has(module.id) || meant.has(module.id)) continue;
    faults.push(diagnose('module/not-listed', idPlace(module.module), { id: module.id }));
  }
  return faults;
}

function checkParts(shelf: ModuleShelf, twins: ReadonlySet<string>, lost: LostFiles): Diagnostic[] {
  const file = shelf.module;
  if (!file?.value) return [];
  const faults: Diagnostic[] = [];
  const parts = new Map<string, Place>();
  const listed = new Map<string, Place>();
  const meant = new Set<string>();
  const files = new Set(
    [...shelf.pages.values()].flatMap(({ id, original }) => [
      id,
      ...(original?.value ? [original.value.id] : []),
      ...(original?.salvaged ?? []).map((salvaged) => salvaged.id),
    ]),
  );
  const all = new Set(file.value.parts.flatMap((part) => part.pages));

  for (const [number, part] of file.value.parts.entries()) {
    const partAt = file.placeOf(`/parts/${number}/id`);
    const earlier = parts.get(part.id);
    if (earlier === undefined) parts.set(part.id, partAt);
    else faults.push(diagnose('module/duplicate-part', partAt, { id: part.id }, [firstTime(earlier)]));
    for (const [index, id] of part.pages.entries()) {
      const at = file.placeOf(`/parts/${number}/pages/${index}`);
      const first = listed.get(id);
      if (first !== undefined) {
        faults.push(diagnose('module/page-twice', at, { id }, [firstTime(first)]));
        continue;
      }
      listed.set(id, at);
      if (files.has(id) || lost.fileOf(id, shelf.id) !== null) continue;
      const near = nearMiss(
        id,
        [...files].filter((name) => !all.has(name)),
      );
      if (near !== undefined) meant.add(near);
      faults.push(diagnose('module/unknown-page', at, { id, near }));
    }
  }
  for (const page of shelf.pages.values()) {
    if (page.original?.value?.id !== page.id || listed.has(page.id) || meant.has(page.id) || twins.has(page.id)) continue;
    faults.push(
      diagnose('page/not-listed', idPlace(page.original), {
        id: page.id,
        module: shelf.id,
        listedIn: lost.listedIn.get(page.id),
      }),
    );
  }
  return faults;
}

/** A module has leader support with a meeting; in a subject module each part has one. */
function checkLeader(shelf: ModuleShelf, lost: LostFiles): Diagnostic[] {
  const file = shelf.module;
  if (!file?.value) return [];
  const leader = shelf.leader.original;
  // A translation without its original is told at the translation, and one with a wrong name at its name.
  if (leader === null && (shelf.leader.translations.length > 0 || lost.fileOf('leder', shelf.id) !== null)) return [];
  if (leader === null) return [diagnose('module/no-leader-support', idPlace(file), { id: shelf.id })];
  if (!leader.body?.sound) return [];
  const { meetings } = leader.body;
  if (meetings.length === 0) return [diagnose('module/no-meeting', startOf(leader.name), { id: shelf.id })];
  if (file.value.kind !== 'subject') return [];
  const parts = file.value.parts.map(({ id }) => id);
  // A meeting of a part that does not exist was likely meant for one that lacks its own.
  if (meetings.some(({ part }) => part !== null && !parts.includes(part))) return [];
  return parts.flatMap((id, number) =>
    meetings.some(({ part }) => part === id)
      ? []
      : [diagnose('module/part-without-meeting', file.placeOf(`/parts/${number}/id`), { id })],
  );
}
