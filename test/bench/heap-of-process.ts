/** A process that was started with `--inspect=0`, asked about its heap from outside. */
export interface HeapOfProcess {
  /** Bytes in use after a forced collection. */
  used: () => Promise<number>;
  close: () => void;
}

/** `said` is what the process has written, with the address of its inspector. */
export async function heapOfProcess(said: string): Promise<HeapOfProcess> {
  const address = /ws:\/\/\S+/.exec(said)?.[0];
  if (address === undefined) throw new Error('The process was not started with --inspect=0');
  const socket = new WebSocket(address);
  const waiting = new Map<number, (result: { usedSize?: number }) => void>();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id: number; result: { usedSize?: number } };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let asked = 0;
  const ask = (method: string): Promise<{ usedSize?: number }> => {
    asked += 1;
    const id = asked;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method }));
    });
  };
  return {
    used: async () => {
      await ask('HeapProfiler.collectGarbage');
      await ask('HeapProfiler.collectGarbage');
      return (await ask('Runtime.getHeapUsage')).usedSize ?? 0;
    },
    close: () => socket.close(),
  };
}
