import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Milliseconds from the first sign of a change to the reading: an editor that writes a file in two moves is done by then. */
const patience = 15;

export interface Watching {
  close: () => Promise<void>;
}

/**
 * Calls `onChange` soon after anything in `content/` or `sites/` was written, moved or removed, once for a burst. It says
 * not what: whoever is called reads again. Where the system has no more watches to give, files are looked at every
 * second instead, and `onFault` is told. Settles when all folders are watched.
 */
export async function watchContent(root: string, onChange: () => void, onFault: (fault: Error) => void): Promise<Watching> {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, patience);
  };
  const isBeside = (path: string): boolean => {
    const [first, ...inside] = relative(root, path).split(sep);
    if (first === undefined || first === '') return false;
    return (first !== 'content' && first !== 'sites') || inside.some((name) => name.startsWith('.'));
  };
  const start = async (usePolling: boolean): Promise<FSWatcher> => {
    const watcher = watch(root, { ignored: isBeside, ignoreInitial: true, followSymlinks: false, usePolling, interval: 1000 });
    watcher.on('all', changed);
    await new Promise<void>((settle) => {
      watcher.once('ready', settle);
      watcher.once('error', () => settle());
    });
    return watcher;
  };
  let closed = false;
  let watcher = await start(false);
  const onError = async (fault: unknown): Promise<void> => {
    onFault(fault instanceof Error ? fault : new Error(String(fault)));
    const isShort = ['ENOSPC', 'EMFILE'].includes((fault as NodeJS.ErrnoException).code ?? '');
    if (!isShort || closed) return;
    await watcher.close();
    watcher = await start(true);
    watcher.on('error', (again) => onFault(again as Error));
    changed();
  };
  watcher.on('error', (fault) => void onError(fault));
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
