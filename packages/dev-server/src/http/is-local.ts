const names: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request was meant for this machine, by its Host header. A web page elsewhere that has its own name lead to
 * 127.0.0.1 would otherwise read drafts through the author's browser.
 */
export const isLocal = (host: string | undefined): boolean => names.has((host ?? '').replace(/:\d+$/, '').toLowerCase());
