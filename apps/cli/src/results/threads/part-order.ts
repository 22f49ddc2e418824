/** Milliseconds after which a thread that waits for the other one's part looks up. */
const PATIENCE = 20;

/** How many parts of a file are taken, how many have their place, and whether a thread has stopped (1). */
const TAKEN = 0;
const PLACED = 1;
const STOPPED = 2;

/** The memory by which threads agree on who writes which part of a file, and where. */
export interface PartMemory {
  readonly numbers: Int32Array<SharedArrayBuffer>;
  /** Where in the file the next part begins, in bytes. */
  readonly place: Float64Array<SharedArrayBuffer>;
}

export function newPartMemory(): PartMemory {
  return {
    numbers: new Int32Array(new SharedArrayBuffer(3 * 4)),
    place: new Float64Array(new SharedArrayBuffer(8)),
  };
}

/** Gives the parts of a file to threads in turn: each part goes to one of them, and stands behind the part before it. */
export class PartOrder {
  constructor(private readonly memory: PartMemory) {}

  /** Takes the next part: its number. */
  take(): number {
    return Atomics.add(this.memory.numbers, TAKEN, 1);
  }

  /** How many parts were taken. */
  get taken(): number {
    return Atomics.load(this.memory.numbers, TAKEN);
  }

  /** How many parts have their place. */
  get placed(): number {
    return Atomics.load(this.memory.numbers, PLACED);
  }

  /** Whether all parts before one have their place. */
  isNext(part: number): boolean {
    return this.placed === part;
  }

  /** Where a part of so many bytes begins, once that is known of all before it; undefined when that takes longer than a moment. */
  placeOf(part: number, bytes: number): number | undefined {
    const { numbers, place } = this.memory;
    const { placed } = this;
    if (placed !== part) Atomics.wait(numbers, PLACED, placed, PATIENCE);
    if (!this.isNext(part)) return undefined;
    const begin = place[0]!;
    place[0] = begin + bytes;
    Atomics.store(numbers, PLACED, part + 1);
    Atomics.notify(numbers, PLACED);
    return begin;
  }

  /** Lets the other thread stop, too. */
  stop(): void {
    Atomics.store(this.memory.numbers, STOPPED, 1);
  }

  get isStopped(): boolean {
    return Atomics.load(this.memory.numbers, STOPPED) === 1;
  }
}
