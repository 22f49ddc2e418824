import { type StandingRoster } from '../../roster/standing-roster.js';
import { type NameBook } from './name-book.js';

/** In place of a payee's only name: none was seen yet, there are several. */
const UNSEEN = -1;
export const SEVERAL = -2;

/** The names of payees who have the same one in all entries; looked up when first asked for. */
export class OnlyNames {
  private byPayee: Int32Array | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
  ) {}

  /** The name (match key) that all entries of a payee have, or SEVERAL. */
  of(payee: number): number {
    return (this.byPayee ??= this.find())[payee]!;
  }

  private find(): Int32Array {
    const { names, roster } = this;
    const { table, rows } = roster;
    const found = new Int32Array(table.vocabulary.nationalIds.size + 1).fill(UNSEEN);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const payee = table.nik[row]!;
      const name = names.keyOf(table.name[row]!);
      if (found[payee] === UNSEEN) found[payee] = name;
      else if (found[payee] !== name) found[payee] = SEVERAL;
    }
    return found;
  }
}
