import { type StandingRoster } from '../roster/standing-roster.js';
import { type NameBook } from './name-book.js';

/** In place of the name that all entries of a payee have: none was seen, they have several. */
const UNSEEN = -1;
const SEVERAL = -2;

/** What the list calls its payees. Gone through when one is first asked for: most have one name in all entries, and it is found without looking for those. */
export class PayeeNames {
  /** By payee the name (match key) that all entries have, or SEVERAL. */
  private onlyNames: Int32Array | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
  ) {}

  /** Whether such a name (match key) stands in some entry of a payee. */
  some(payee: number, isSuch: (name: number) => boolean): boolean {
    const only = (this.onlyNames ??= this.findOnlyNames())[payee]!;
    if (only !== SEVERAL) return only !== UNSEEN && isSuch(only);
    const { entriesOf, rows, table } = this.roster;
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (isSuch(this.names.keyOf(table.name[rows[entry]!]!))) return true;
    return false;
  }

  private findOnlyNames(): Int32Array {
    const { table, rows } = this.roster;
    const found = new Int32Array(table.vocabulary.nationalIds.size + 1).fill(UNSEEN);
    for (const row of rows) {
      const payee = table.nik[row]!;
      const name = this.names.keyOf(table.name[row]!);
      if (found[payee] === UNSEEN) found[payee] = name;
      else if (found[payee] !== name) found[payee] = SEVERAL;
    }
    return found;
  }
}
