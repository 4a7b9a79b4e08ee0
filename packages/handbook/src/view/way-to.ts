/** The way from a page at `pathname`, as `/nb/regler/`, to an address from the root, as `en/rules/`: the handbook may lie anywhere. */
export function wayTo(pathname: string, address: string): string {
  const depth = pathname.split('/').filter((part) => part !== '').length;
  return `${'../'.repeat(depth)}${address}` || './';
}
