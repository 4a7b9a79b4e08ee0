import { askGit, RevisionNotRead } from './git.ts';

/**
 * The hash of the commit that a revision names, in the repository that `folder` lies in. Rejects with RevisionNotRead where
 * there is no repository or no such commit.
 */
export async function commitOf(folder: string, revision: string): Promise<string> {
  const place = await askGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (place.code !== 0) throw new RevisionNotRead(noRepository(folder, place.said));
  // No name of a revision has these in it; git could not even be asked.
  if (revision === '' || revision.includes('\0'))
    throw new RevisionNotRead('Revisjonen er tom. Skriv for eksempel --since main.');
  const found = await askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const commit = found.out.toString().trim();
  if (found.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  const shallow = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  throw new RevisionNotRead(unknownRevision(revision, shallow.out.toString().trim() === 'true'));
}

function noRepository(folder: string, said: string): string {
  const instead = 'Sammenlign med en annen mappe i stedet: --against <mappe>.';
  if (/dubious ownership/.test(said))
    return `Git vil ikke lese ${folder}, fordi mappen eies av en annen bruker. Er den din, så skriv: git config --global --add safe.directory <mappen>`;
  if (/not a git repository/.test(said)) return `Mappen ${folder} ligger ikke i et git-arkiv. ${instead}`;
  return `Git kan ikke lese ${folder}: ${said}. ${instead}`;
}

function unknownRevision(revision: string, isShallow: boolean): string {
  const lead = `Finner ikke revisjonen ${JSON.stringify(revision)} i git.`;
  if (isShallow) return `${lead} Arkivet er hentet uten hele historien. Hent den med: git fetch --unshallow`;
  if (revision === 'HEAD') return `${lead} Ingenting er sjekket inn ennå.`;
  return `${lead} Gi en gren, et merke eller en hash, for eksempel main, v1.2 eller origin/main. En gren på tjeneren må hentes først: git fetch`;
}
