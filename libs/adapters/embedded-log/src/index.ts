export { EmbeddedLog } from './embedded-log.js';
export { type PlacedRecord, type StoredRecords } from './stored-records.js';
