/** So many are taken at once: one by one, threads would ask for them more often than they link; of many, one thread would wait long for the other one's last. */
const PART = 32;

/** Places in `state`: twice the number of statements that were added, and one more when all were; and how many were taken. */
const ADDED = 0;
const TAKEN = 1;

/** The memory through which one thread leaves statements to whoever takes them. */
export interface OpenMemory {
  readonly statements: Int32Array<SharedArrayBuffer>;
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** Statements that one thread finds, and that threads take, each once, while more come. */
export class OpenStatements {
  /** Where the parts begin that were taken here. */
  private readonly takenHere = new Set<number>();

  constructor(readonly memory: OpenMemory) {}

  /** With room for so many. */
  static of(length: number): OpenStatements {
    return new OpenStatements({
      statements: new Int32Array(new SharedArrayBuffer(length * 4)),
      state: new Int32Array(new SharedArrayBuffer(8)),
    });
  }

  /** Adds some. */
  add(open: readonly number[]): void {
    const { statements, state } = this.memory;
    statements.set(open, state[ADDED]! >> 1);
    this.tell(open.length * 2);
  }

  /** Says that no more come. */
  end(): void {
    this.tell(1);
  }

  private tell(added: number): void {
    const { state } = this.memory;
    Atomics.add(state, ADDED, added);
    Atomics.notify(state, ADDED);
  }

  /** How many nobody has taken yet. */
  get left(): number {
    const { state } = this.memory;
    return Math.max((Atomics.load(state, ADDED) >> 1) - Atomics.load(state, TAKEN), 0);
  }

  /** Takes one part of them after the other, as soon as it is there; the thread waits for it. */
  *taken(): Generator<Int32Array> {
    const { statements, state } = this.memory;
    for (;;) {
      const first = Atomics.add(state, TAKEN, PART);
      const end = this.waitFor(first + PART);
      if (end <= first) return;
      this.takenHere.add(first);
      yield statements.subarray(first, end);
    }
  }

  /** Waits until so many were added, or no more come; gives how many of them there are. */
  private waitFor(count: number): number {
    const { state } = this.memory;
    for (;;) {
      const added = Atomics.load(state, ADDED);
      if (added >> 1 >= count || (added & 1) === 1) return Math.min(added >> 1, count);
      Atomics.wait(state, ADDED, added);
    }
  }

  /** All that were not taken here, once all were added. */
  *takenElsewhere(): Generator<Int32Array> {
    const { statements, state } = this.memory;
    const count = state[ADDED]! >> 1;
    for (let first = 0; first < count; first += PART)
      if (!this.takenHere.has(first)) yield statements.subarray(first, Math.min(first + PART, count));
  }
}
