/**
 * What a page may load: only what lies in its own site. There is no inline script or style anywhere. `data:` is for the
 * masks in Designsystemet's style sheets; WebAssembly and the worker are Pagefind's. `frames` are the sources of the films
 * that a reader of the page may ask for, as `frame-src` has them.
 */
export const contentSecurityPolicy = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
