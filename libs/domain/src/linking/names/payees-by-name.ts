import { type Groups, groupsOf } from '../../columns/groups.js';
import { type ListedNames } from './listed-names.js';

/** A name that more payees have, of the region or of the kelurahan where that is stated, says nothing: all of them would be held. */
export const MOST_NAMESAKES = 1000;

/** Finds payees by their whole names; indexed when first asked for. */
export class PayeesByName {
  private places: Groups | undefined = undefined;

  /** \`largestKey\`: names (match keys) run to this one. */
  constructor(
    private readonly listed: ListedNames,
    private readonly largestKey: number,
  ) {}

  /** Payees with this whole name (match key), wherever they live, once for each kelurahan in which they have it. */
  payees(key: number): Int32Array {
    const { payees, keys } = this.listed.everywhere();
    this.places ??= groupsOf(this.largestKey, keys);
    return this.places.of(key).map((place) => payees[place]!);
  }
}
