import { type KeyObject } from 'node:crypto';
import { serveWork, type WorkPlace } from '#adapters/threads';
import { type DataScope, type Head, householdName, putEach, type SegmentHash, within } from '#application';
import { formatDay, listFindings } from '#domain';
import {
  eachFinding,
  eachHousehold,
  type KnownHouseholds,
  type LastVisit,
  monthsText,
  recordPieces,
  selectWork,
  type WorkFilter,
  type WorkListName,
  workListPdf,
  type WorkRow,
  WORK_TABLES,
} from '#exports';
import { standingOf } from '../books/standing-of.js';
import { PlaceBook, type PlaceSource } from './place-book.js';

export type WorkForm = 'pdf' | 'xlsx';

/** A list that is to be made. */
export interface WorkListTask {
  readonly scope: DataScope;
  readonly head: Head;
  readonly list: WorkListName;
  readonly form: WorkForm;
  readonly filter: WorkFilter;
  /** `Kota Metro` */
  readonly regionName: string;
  /** ISO 8601. */
  readonly at: string;
  /** The files of the cycle whose bytes are there. */
  readonly sources: readonly PlaceSource[];
  /** The last visits, by the names of the households. */
  readonly visits: ReadonlyMap<string, LastVisit>;
  /** By which households are named; absent before the first alert of this installation. */
  readonly key?: KeyObject;
  /** More rows than these are not written. */
  readonly most: number;
}

/** How many rows there are; without pieces where that is none, or too many. */
export interface MadeWorkList {
  readonly rows: number;
  readonly pieces?: readonly SegmentHash[];
}

/** Makes a list of the inputs of the revision, with the places that stand in its files. */
serveWork(async (task: WorkListTask, { segments }: WorkPlace<never>): Promise<MadeWorkList> => {
  const { scope, head, list, form, filter, visits, key, most } = task;
  const { book, files } = await standingOf(segments, scope, head);
  const items = selectWork(book, listFindings(book), list, filter);
  const places = new PlaceBook(book, items, list === 'follow-ups');
  await places.read(segments, files, task.sources);
  const households: KnownHouseholds = {
    cycle: scope.cycle,
    codeOf: (nik) => (key === undefined || nik === '' ? '' : householdName({ ...scope, key }, nik)),
    lastVisitOf: (code) => visits.get(code),
  };
  const rows = (list === 'visits' ? eachHousehold : eachFinding)(items, places, households);
  if (rows.length === 0 || rows.length > most) return { rows: rows.length };
  const { settings } = book.tables;
  const facts = {
    ...{ regionName: task.regionName, months: monthsText(settings.cycle), at: task.at },
    ...{ asOf: formatDay(settings.asOf), revision: head.revision },
  };
  const bytes = form === 'pdf' ? [await workListPdf(list, rows, facts)] : await workbookOf(list, rows);
  const pages = bytes.map((each) => ({ bytes: each, rows: 0 }));
  const put = await putEach(within(segments, scope), `${list}.${form}`, pages);
  return { rows: rows.length, pieces: put.map(({ hash }) => hash) };
});

async function workbookOf(list: WorkListName, rows: readonly WorkRow[]): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of recordPieces(WORK_TABLES[list], 'xlsx', rows)) pieces.push(piece);
  return pieces;
}
