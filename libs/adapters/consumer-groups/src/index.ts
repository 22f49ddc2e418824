export { ConsumerGroups } from './consumer-groups.js';
export { partitionOf } from './partition-of.js';
export { type StoredRecords } from './stored-records.js';
