export { type CommitStep } from './writer/commit-watch.js';
export { checkSqlite, copySqlite } from './copy-sqlite.js';
export { FolderLock } from './folder/folder-lock.js';
export { readSqlite, type SavedStore } from './read-sqlite.js';
export { openSqlite, type SqliteOptions, type SqliteStore } from './open-sqlite.js';
