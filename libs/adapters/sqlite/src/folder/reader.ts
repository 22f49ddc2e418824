import Sqlite from 'better-sqlite3';
import { storeFault } from './store-fault.js';
import { type StoreState } from './store-state.js';

/** A connection that reads what is committed. */
export class Reader {
  private readonly database: Sqlite.Database;
  private readonly statements = new Map<string, Sqlite.Statement<unknown[]>>();

  /** Opens the file for reading. Faults: those of storeFault. */
  constructor(
    readonly path: string,
    readonly folder: string,
    private readonly state: StoreState,
  ) {
    try {
      this.database = new Sqlite(path, { readonly: true, fileMustExist: true });
      this.database.pragma('cell_size_check = ON');
    } catch (cause) {
      throw storeFault(cause, folder);
    }
  }

  /** The first row of a query, if there is one. */
  one<Row>(query: string, ...values: unknown[]): Row | undefined {
    return this.guarded(() => this.statement(query).get(...values) as Row | undefined);
  }

  /** All rows of a query. */
  all<Row>(query: string, ...values: unknown[]): Row[] {
    return this.guarded(() => this.statement(query).all(...values) as Row[]);
  }

  close(): void {
    this.database.close();
  }

  /** Does what reads, and makes a fault of whatever it raises. */
  guarded<Result>(read: () => Result): Result {
    this.state.check();
    try {
      return read();
    } catch (cause) {
      throw this.state.meet(storeFault(cause, this.folder));
    }
  }

  private statement(query: string): Sqlite.Statement<unknown[]> {
    let statement = this.statements.get(query);
    if (!statement) this.statements.set(query, (statement = this.database.prepare(query)));
    return statement;
  }
}
