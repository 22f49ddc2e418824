import Sqlite from 'better-sqlite3';
import { migrate } from './migrate.js';

const FIRST = 'CREATE TABLE one (a)';
const SECOND = 'CREATE TABLE other (a); INSERT INTO one VALUES (2)';

describe('migrations', () => {
  const versionOf = (database: Sqlite.Database): unknown => database.pragma('user_version', { simple: true });

  it('bring a store of any earlier version to this one, and are done once', () => {
    for (const before of [0, 1, 2]) {
      const database = new Sqlite(':memory:');
      migrate(database, [FIRST, SECOND].slice(0, before));
      migrate(database, [FIRST, SECOND]);
      migrate(database, [FIRST, SECOND]);
      expect(versionOf(database)).toBe(2);
      expect(database.prepare('SELECT count(*) AS rows FROM one').get()).toEqual({ rows: 1 });
    }
  });

  it('leave the version before, when one fails in the middle', () => {
    const database = new Sqlite(':memory:');
    expect(() => migrate(database, [FIRST, `${SECOND}; SELECT * FROM none`])).toThrow('none');
    expect(versionOf(database)).toBe(1);
    expect(database.prepare('SELECT count(*) AS rows FROM one').get()).toEqual({ rows: 0 });
    migrate(database, [FIRST, SECOND]);
    expect(versionOf(database)).toBe(2);
  });

  it('make the tables of this version', () => {
    const database = new Sqlite(':memory:');
    migrate(database);
    expect(
      database.prepare("SELECT count(*) AS count FROM sqlite_schema WHERE type = 'table'").get(),
    ).toEqual({
      count: 10,
    });
  });
});
