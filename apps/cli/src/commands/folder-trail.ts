/** What reads the audit trail of a folder, to be loaded when somebody asks for that. */
export { readSqlite } from '#adapters/sqlite';
export { AUDIT, verifyTrail } from '#application';
