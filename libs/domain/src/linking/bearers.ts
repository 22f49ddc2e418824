import { type Comparer } from './comparison.js';
import { NamesByKelurahan } from './names-by-kelurahan.js';
import { OwnRows } from './own-rows.js';
import { PayeesByName } from './payees-by-name.js';

/** Who of the list has a name, and who has rows of their own: for the linker, and for the help that is shown with a question. */
export class Bearers {
  /** In one kelurahan. */
  readonly nearby: NamesByKelurahan;
  /** In the whole region. */
  readonly anywhere: PayeesByName;
  readonly ownRows: OwnRows;

  constructor(comparer: Comparer) {
    const { roster, names, areas } = comparer;
    this.nearby = new NamesByKelurahan(roster, names, areas);
    this.anywhere = new PayeesByName(roster, names);
    this.ownRows = new OwnRows(comparer);
  }
}
