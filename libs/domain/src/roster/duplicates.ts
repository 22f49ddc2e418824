import { Columns } from '../columns/growable.js';

/** Further entries of entitlements whose months overlap, in the order in which they were found: they add no money (rules, 1: entitlement). */
export class Duplicates extends Columns {
  /** The entry that repeats another one: its position, see `StandingRoster.rows`. */
  entry = new Int32Array(0);
  /** The entry that it repeats. */
  earlier = new Int32Array(0);
  /** 1 where it is of another NIK with the same family card. */
  byFamilyCard = new Uint8Array(0);

  protected readonly columnNames = ['entry', 'earlier', 'byFamilyCard'];

  add(entry: number, earlier: number, by: 'NIK' | 'KK'): void {
    const at = this.next();
    this.entry[at] = entry;
    this.earlier[at] = earlier;
    this.byFamilyCard[at] = by === 'KK' ? 1 : 0;
  }
}
