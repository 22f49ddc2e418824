import { type Comparer } from './comparison.js';
import { NamesByKelurahan } from './names-by-kelurahan.js';
import { PayeesByName } from './payees-by-name.js';

/** Who of the list has a name: for the linker, and for the help that is shown with a question. */
export class Bearers {
  /** In one kelurahan. */
  readonly nearby: NamesByKelurahan;
  /** In the whole region. */
  readonly anywhere: PayeesByName;

  constructor({ roster, names, areas }: Comparer) {
    this.nearby = new NamesByKelurahan(roster, names, areas);
    this.anywhere = new PayeesByName(roster, names);
  }
}
