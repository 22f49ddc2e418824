export { type CommitStep } from './writer/commit-watch.js';
export { openSqlite, type SqliteOptions, type SqliteStore } from './open-sqlite.js';
