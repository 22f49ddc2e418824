/** Behind the last statement. */
const NONE_FOLLOWS = -1;

/** The memory through which one thread gives statements to another one. */
export interface OpenMemory {
  readonly statements: Int32Array<SharedArrayBuffer>;
  /** How many of them stand there. */
  readonly count: Int32Array<SharedArrayBuffer>;
}

/** Statements that one thread leaves to another one, which takes them while more come. */
export class OpenStatements {
  constructor(readonly memory: OpenMemory) {}

  /** With room for so many. */
  static of(length: number): OpenStatements {
    return new OpenStatements({
      statements: new Int32Array(new SharedArrayBuffer((length + 1) * 4)),
      count: new Int32Array(new SharedArrayBuffer(4)),
    });
  }

  /** Adds some. */
  add(open: readonly number[]): void {
    const { statements, count } = this.memory;
    statements.set(open, count[0]);
    Atomics.add(count, 0, open.length);
    Atomics.notify(count, 0);
  }

  /** Says that no more come. */
  end(): void {
    this.add([NONE_FOLLOWS]);
  }

  /** All of them, as soon as they are there; the thread waits for them. */
  *taken(): Generator<number> {
    const { statements, count } = this.memory;
    for (let at = 0; ; at++) {
      // It may be woken although nothing was added.
      while (at >= Atomics.load(count, 0)) Atomics.wait(count, 0, at);
      const statement = statements[at]!;
      if (statement === NONE_FOLLOWS) return;
      yield statement;
    }
  }

  /** All of them again, once all were added. */
  *all(): Generator<number> {
    yield* this.memory.statements.subarray(0, this.memory.count[0]! - 1);
  }
}
