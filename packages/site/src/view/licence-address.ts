/** The deed of a Creative Commons licence, written `CC BY-SA 4.0` or `CC-BY-SA-4.0`; null for other licences. */
export function licenceAddress(licence: string): string | null {
  const found = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([234]\.[05])$/.exec(licence.trim());
  if (found !== null) return `https://creativecommons.org/licenses/${found[1]!.toLowerCase()}/${found[2]}/deed.no`;
  return /^CC0[ -]1\.0$/.test(licence.trim()) ? 'https://creativecommons.org/publicdomain/zero/1.0/deed.no' : null;
}
