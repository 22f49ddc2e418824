import { type ContentsCount, Fault, type SavedItem, type StoreContents } from '#application';
import { collectionOf } from '../collections/item-rows.js';
import { type Database } from '../connection/database.js';
import { HEADS, SEGMENTS } from '../segments/segment-rows.js';

/** Rows and bytes that go to the server at once, at most. */
const ROWS_AT_ONCE = 1_000;
const BYTES_AT_ONCE = 8_000_000;

type Row = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** A row on its way to a collection of the database. */
interface PlacedRow {
  readonly collection: string;
  readonly row: Row;
  readonly size: number;
}

/** Takes over all that another store had, into a database with nothing in it. Faults: BACKUP_EXISTS; those of `Database.ask`. */
export async function fillDatabase(database: Database, contents: StoreContents): Promise<ContentsCount> {
  const there = await database.askDriver((driver) =>
    driver.listCollections({}, { nameOnly: true }).toArray(),
  );
  for (const { name } of there)
    if ((await database.askDriver((driver) => driver.collection(name).findOne({}))) !== null)
      throw new Fault('BACKUP_EXISTS', `the database has something in ${name}`);
  const segments = await store(database, segmentRows(contents));
  const items = await store(database, itemRows(contents));
  // Last, for they say what counts.
  const heads = await store(database, headRows(contents));
  return { segments, items, heads };
}

function* segmentRows(contents: StoreContents): Generator<PlacedRow> {
  for (const { hash, touched, bytes } of contents.segments())
    yield {
      collection: SEGMENTS.name,
      row: { _id: hash, touched, body: Buffer.from(bytes) },
      size: bytes.length,
    };
}

function* headRows(contents: StoreContents): Generator<PlacedRow> {
  for (const { name, head } of contents.heads())
    yield { collection: HEADS.name, row: { _id: name, ...head }, size: head.segments.length * 100 };
}

function* itemRows(contents: StoreContents): Generator<PlacedRow> {
  for (const item of contents.items())
    yield { collection: collectionOf(item.collection), row: rowOf(item), size: item.body.length };
}

function rowOf({ id, version, body, keys, places }: SavedItem): Row {
  return {
    _id: id,
    version,
    body,
    keys: Object.fromEntries(keys.map(({ name, key }) => [name, key])),
    lists: Object.fromEntries(places.map(({ list, of, at }) => [list, { of, at }])),
  };
}

/** Stores rows, those of one collection together; returns how many. */
async function store(database: Database, rows: Iterable<PlacedRow>): Promise<number> {
  let count = 0;
  let size = 0;
  const waiting: PlacedRow[] = [];
  const send = async (): Promise<void> => {
    for (const [collection, placed] of Map.groupBy(waiting.splice(0), (each) => each.collection))
      await database.askDriver((driver) =>
        driver.collection<Row>(collection).insertMany(
          placed.map(({ row }) => row),
          { writeConcern: { w: 'majority' } },
        ),
      );
    size = 0;
  };
  for (const placed of rows) {
    waiting.push(placed);
    count++;
    size += placed.size;
    if (waiting.length >= ROWS_AT_ONCE || size >= BYTES_AT_ONCE) await send();
  }
  await send();
  return count;
}
