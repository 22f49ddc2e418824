import { columnBeside } from '../columns/growable.js';

/** By instance another one: most have none. Kept as numbers from 1 on: what stands in memory that is never touched says that there is none. */
export class OtherInstances {
  private readonly numbers: Int32Array;

  /** For so many instances, in memory like that of a column. */
  constructor(beside: ArrayBufferView, length: number) {
    this.numbers = columnBeside(beside, Int32Array, length);
  }

  /** The other one, or -1. */
  of(instance: number): number {
    return this.numbers[instance]! - 1;
  }

  set(instance: number, other: number): void {
    this.numbers[instance] = other + 1;
  }
}
