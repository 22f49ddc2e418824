/** What makes a store of version n one of version n + 1, from an empty one (0) on. A script that was released never changes. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE topics (name TEXT PRIMARY KEY, partitions INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE ends (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, next INTEGER NOT NULL,
    PRIMARY KEY (topic, partition)
  ) WITHOUT ROWID;
  CREATE TABLE records (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, position INTEGER NOT NULL,
    key TEXT NOT NULL, value TEXT NOT NULL, headers TEXT NOT NULL, at INTEGER NOT NULL, checksum INTEGER NOT NULL,
    PRIMARY KEY (topic, partition, position)
  ) WITHOUT ROWID;
  CREATE TABLE progress (
    consumers TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL, next INTEGER NOT NULL,
    PRIMARY KEY (consumers, topic, partition)
  ) WITHOUT ROWID;

  CREATE TABLE segments (hash BLOB PRIMARY KEY, touched INTEGER NOT NULL, body BLOB NOT NULL);
  CREATE INDEX segments_touched ON segments (touched);
  CREATE TABLE heads (name TEXT PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE named (hash BLOB NOT NULL, head TEXT NOT NULL, PRIMARY KEY (hash, head)) WITHOUT ROWID;

  CREATE TABLE items (
    collection TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, checksum INTEGER NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE TABLE item_keys (
    collection TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (collection, name, key)
  ) WITHOUT ROWID;
  CREATE INDEX item_keys_by_item ON item_keys (collection, id);
  CREATE TABLE item_places (
    collection TEXT NOT NULL, list TEXT NOT NULL, owner TEXT NOT NULL, place TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (collection, list, owner, place, id)
  ) WITHOUT ROWID;
  CREATE INDEX item_places_by_item ON item_places (collection, id);
  `,
  // Which head it is can be seen without reading its body.
  `
  ALTER TABLE heads ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE heads ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  UPDATE heads SET epoch = json_extract(body, '$.epoch'), revision = json_extract(body, '$.revision');
  `,
];
