/** Help for authors in any editor, over the Language Server Protocol. */
export { serve } from './serve.ts';
export { serveOverStdio } from './serve-over-stdio.ts';
