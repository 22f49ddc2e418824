import { type Database } from 'better-sqlite3';
import { type Fault, isFault } from '#application';
import { storeFault } from '../folder/store-fault.js';
import { type CommitWatch, UNWATCHED } from './commit-watch.js';
import { type WriteRequest, writesOf } from './write-request.js';

/** What became of a request. */
export type Written = { readonly value: unknown } | { readonly fault: Fault };

/** Does requests in one transaction, so that one sync of the disk serves all of them. */
export class GroupCommit {
  private readonly write: (request: WriteRequest) => unknown;

  constructor(
    private readonly database: Database,
    private readonly folder: string,
    private readonly watch: CommitWatch = UNWATCHED,
  ) {
    this.write = writesOf(database, folder);
  }

  /** Returns what became of each request, when all that succeeded are durable. */
  run(requests: readonly WriteRequest[]): readonly Written[] {
    try {
      return this.together(requests);
    } catch (cause) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      // The store failed at one of them: alone, the others may succeed.
      if (requests.length > 1) return requests.flatMap((request) => this.run([request]));
      return [{ fault: storeFault(cause, this.folder) }];
    }
  }

  private together(requests: readonly WriteRequest[]): readonly Written[] {
    this.database.exec('BEGIN IMMEDIATE');
    const written = requests.map((request) => this.one(request));
    this.watch.reach('WRITTEN');
    this.database.exec('COMMIT');
    this.watch.reach('COMMITTED');
    return written;
  }

  /** A request that raises a fault of its own has changed nothing. */
  private one(request: WriteRequest): Written {
    try {
      return { value: this.write(request) };
    } catch (fault) {
      if (isFault(fault)) return { fault };
      throw fault;
    }
  }
}
