import { columnBeside, madeResident, release } from '../columns/growable.js';

const NOBODY = new Int32Array(0);

/** The payees of the list in whose entries each number of a column (ids from 1) stands: nearly always a single one. */
export class PayeesByNumber {
  /** By number its payee, 0 where nobody has it; where several do, what is below 0 tells their place in `several`. */
  private payees: Int32Array<ArrayBuffer>;
  /** Payees of numbers that several have, in the order of the entries; behind those of each number a 0. */
  private several: Int32Array;
  /** The numbers that several payees have. */
  readonly shared: Int32Array;

  /** `rows`: of both columns, by entry. Numbers run to `largest`. */
  constructor(nik: Int32Array, numbers: Int32Array, largest: number, rows: Int32Array) {
    const payees = madeResident(columnBeside(numbers, Int32Array, largest + 1));
    const shared: number[] = [];
    const groups: number[][] = [];
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const number = numbers[row]!;
      if (number === 0) continue;
      const payee = nik[row]!;
      const known = payees[number]!;
      if (known === 0) payees[number] = payee;
      else if (known < 0) groups[-known - 1]!.push(payee);
      else if (known !== payee) {
        shared.push(number);
        payees[number] = -groups.push([known, payee]);
      }
    }
    this.payees = payees;
    this.shared = Int32Array.from(shared);
    this.several = this.placed(groups);
  }

  /** Frees its memory at once, or, where threads share it, as soon as all of them have done so: nobody asks any more. */
  release(): void {
    release(this.payees);
    this.payees = new Int32Array(0);
  }

  /** Who has a number, in the order of the entries. */
  of(number: number): Int32Array {
    const known = this.soleOf(number);
    if (known === 0) return NOBODY;
    return known > 0
      ? Int32Array.of(known)
      : this.several.subarray(-known - 1, this.several.indexOf(0, -known));
  }

  /** The only payee who has a number; 0 where nobody has it, below 0 where several have. */
  soleOf(number: number): number {
    return this.payees[number] ?? 0;
  }

  /** Whether several payees have a number. */
  isShared(number: number): boolean {
    return this.soleOf(number) < 0;
  }

  /** The groups one behind the other, each payee once, where the numbers find them. */
  private placed(groups: readonly (readonly number[])[]): Int32Array {
    const several: number[] = [];
    for (const [group, payees] of groups.entries()) {
      this.payees[this.shared[group]!] = -several.length - 1;
      for (const payee of new Set(payees)) several.push(payee);
      several.push(0);
    }
    return Int32Array.from(several);
  }
}
