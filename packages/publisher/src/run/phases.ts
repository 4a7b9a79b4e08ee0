/** Seconds in each phase of a run, one after another. */
export class Phases {
  readonly seconds: Record<string, number> = {};
  readonly #began = performance.now();

  async during<Result>(phase: string, work: () => Promise<Result> | Result): Promise<Result> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.seconds[phase] = (this.seconds[phase] ?? 0) + (performance.now() - began) / 1000;
    }
  }

  get total(): number {
    return (performance.now() - this.#began) / 1000;
  }
}
