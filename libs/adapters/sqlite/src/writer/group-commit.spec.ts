import Sqlite from 'better-sqlite3';
import { migrate } from '../schema/migrate.js';
import { GroupCommit } from './group-commit.js';
import { type WriteRequest } from './write-request.js';

const PAGES = 60;

const put = (name: string, length: number): WriteRequest => ({
  write: 'PUT',
  bytes: new Uint8Array(Buffer.alloc(length, name)),
  at: 0,
});

describe('writes of one transaction', () => {
  let database: Sqlite.Database;
  let commit: GroupCommit;
  beforeEach(() => {
    database = new Sqlite(':memory:');
    migrate(database);
    database.pragma(`max_page_count = ${PAGES}`);
    commit = new GroupCommit(database, 'folder');
  });

  const count = (): unknown => database.prepare('SELECT count(*) FROM segments').pluck().get();

  it('that raise a fault of their own leave the others done', () => {
    const takeOver = {
      write: 'MOVE_HEAD',
      name: 'book',
      from: { epoch: 0, revision: 0 },
      move: { move: 'TAKE_OVER' },
      at: 0,
    } as const;
    const written = commit.run([put('a', 10), takeOver, takeOver, put('b', 10)]);
    expect(written).toMatchObject([{}, { value: { epoch: 1 } }, { fault: { code: 'FENCED' } }, {}]);
    expect(count()).toBe(2);
  });

  it('are told as written before they are durable, and as committed after', () => {
    const told: [string, boolean][] = [];
    const watch = { reach: (step: string) => void told.push([step, database.inTransaction]) };
    new GroupCommit(database, 'folder', watch).run([put('a', 10), put('b', 10)]);
    expect(told).toEqual([
      ['WRITTEN', true],
      ['COMMITTED', false],
    ]);
  });

  it('at which the store itself fails are done one by one', () => {
    const written = commit.run([put('a', 10), put('b', 4096 * PAGES), put('c', 10)]);
    expect(written.map((each) => ('fault' in each ? each.fault.code : 'DONE'))).toEqual([
      'DONE',
      'STORE_FULL',
      'DONE',
    ]);
    expect(count()).toBe(2);
    expect(database.inTransaction).toBe(false);
  });
});
