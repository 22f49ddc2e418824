import { type Clock, RecentlyUsed } from '#application';

/** Cycles of which something is kept. */
const KEPT_CYCLES = 4;

/** Milliseconds for which that is good, where somebody else may have said more. */
const GOOD_FOR = 2_000;

interface Kept<Value> {
  readonly readAt: number;
  readonly read: Promise<Value>;
}

/** What people said of cycles, read anew when that was some time ago or somebody said more here. */
export class KeptBriefly<Value> {
  private readonly kept = new RecentlyUsed<string, Kept<Value>>(KEPT_CYCLES);

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly read: (cycle: string) => Promise<Value>,
  ) {}

  /** Faults: those of the reading. */
  of(cycle: string): Promise<Value> {
    const known = this.kept.get(cycle);
    const now = this.clock.now();
    if (known !== undefined && now - known.readAt < GOOD_FOR) return known.read;
    const read = this.read(cycle);
    this.kept.set(cycle, { readAt: now, read });
    read.catch(() => this.kept.delete(cycle));
    return read;
  }

  /** Somebody said something of a cycle. */
  forget(cycle: string): void {
    this.kept.delete(cycle);
  }
}
