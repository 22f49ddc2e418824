import { type FileReceivedV1, type Message, type ReportClosedV1 } from '#contracts';
import { formatDay } from '#domain';
import { type Clock } from '../ports/clock.js';
import { within } from '../ports/scoped-segments.js';
import { type NamedSegment, type Segments } from '../ports/segments.js';
import { readBytes } from '../bytes/stored-bytes.js';
import { type ReadFile, type ReadRows, type RefusalReason } from './file-rows.js';
import { putPages } from './put-pages.js';

/** What taking in a file works with. */
export interface IntakeParts {
  readonly segments: Segments;
  readonly clock: Pick<Clock, 'now'>;
  readonly read: ReadFile;
  /** Of a report that was streamed. */
  readonly stream?: StreamClosing;
  /** Resolves when the message is durable. */
  publish(message: Message): Promise<void>;
}

/** How a report that a channel streamed was closed. */
export interface StreamClosing {
  /** What the channel says that it holds: rows, and the sum of their amounts in rupiah. */
  readonly rows: number;
  readonly amount: number;
  /** How much of the stream was known (ReportClosedV1). */
  readonly edition: number;
}

/** What became of a file: it is closed and counts (or is held), or it was refused and changed nothing. */
export type TakenIn =
  | { readonly taken: 'CLOSED'; readonly closed: ReportClosedV1 }
  | { readonly taken: 'REFUSED'; readonly reason: RefusalReason };

/**
 * Reads a file that was received, stores its rows as pages that its head names, and says that it is closed. A stream whose closing differs from its rows is
 * held. Done again it stores the same pages, and says the same under the same id. Faults: those of the segments (HEAD_MOVED when it is taken in twice at once:
 * try again), and of `publish`.
 */
export async function takeInFile(received: FileReceivedV1, parts: IntakeParts): Promise<TakenIn> {
  const { segments, clock, stream } = parts;
  const at = new Date(clock.now()).toISOString();
  const content: Uint8Array[] = [];
  for await (const piece of readBytes(segments, received.content)) content.push(piece);
  const rows = await parts.read(content, received);
  if (rows.refused) {
    const { code, id, en } = rows;
    // An earlier edition of the stream may stand in the book.
    if (stream !== undefined) await parts.publish(retraction(received, stream.edition, at));
    return { taken: 'REFUSED', reason: { code, id, en } };
  }
  const own = within(segments, received);
  const chunks = await putPages(own, 'ROWS', rows.rows);
  const rejects = await putPages(own, 'REJECTS', rows.problems);
  await nameSegments(segments, fileHead(received.file.id), [...chunks, ...rejects]);
  const closed = closedOf(received, rows, chunks, rejects, at);
  const said = stream === undefined ? closed : closedBy(stream, closed, rows);
  await parts.publish(said);
  return { taken: 'CLOSED', closed: said };
}

/** A streamed report with what its closing says; held where that is not what its rows say. */
function closedBy(
  { rows, amount, edition }: StreamClosing,
  closed: ReportClosedV1,
  { accepted, rejected, statedAmount }: ReadRows,
): ReportClosedV1 {
  const controls = [
    { measure: 'COUNT', stated: rows, counted: accepted + rejected },
    { measure: 'TOTAL', stated: amount, counted: statedAmount },
  ];
  const differs = controls.some(({ stated, counted }) => stated !== counted);
  return {
    ...closed,
    controls: [...closed.controls, ...controls],
    receivedAt: undefined,
    edition,
    ...(differs ? { held: 'CONTROL_TOTALS' } : {}),
  };
}

/** That nothing of a streamed report counts, nor what it states of itself. */
export function retraction(
  { id, region, cycle, file, final }: Pick<FileReceivedV1, 'id' | 'region' | 'cycle' | 'file' | 'final'>,
  edition: number,
  at: string,
): ReportClosedV1 {
  const none = { accepted: 0, rejected: 0, amount: 0, entries: 0, problems: 0 };
  const whom = { id: `${id}.closed`, region, cycle, at, file, final, channel: file.role.toUpperCase() };
  return {
    ...{ type: 'report.closed.v1', ...whom, ...none },
    ...{ chunks: [], rejects: [], controls: [], held: 'REFUSED', edition },
  };
}

/** The name of the head that names a file's pages: they are no orphans, whether a book has taken them or not. */
export function fileHead(id: string): string {
  return `rows of file ${id}`;
}

async function nameSegments(segments: Segments, name: string, named: readonly NamedSegment[]): Promise<void> {
  const head = await segments.readHead(name);
  const isThere = (one: NamedSegment): boolean => head.segments.some(({ hash }) => hash === one.hash);
  if (head.segments.length === named.length && named.every(isThere)) return;
  const content = { watermark: 0, segments: named, totals: {} };
  await segments.moveHead(name, head, { move: 'REVISE', content });
}

function closedOf(
  received: FileReceivedV1,
  rows: ReadRows,
  chunks: readonly NamedSegment[],
  rejects: readonly NamedSegment[],
  at: string,
): ReportClosedV1 {
  const { region, cycle, file, final, replaces } = received;
  const { channel, accepted, rejected, amount, hasWithdrawalColumns } = rows;
  const newest = rows.newestDay === undefined ? undefined : formatDay(rows.newestDay);
  return {
    type: 'report.closed.v1',
    id: `${received.id}.closed`,
    region,
    cycle,
    at,
    file,
    channel,
    statementDate: received.statementDate ?? newest,
    final,
    replaces,
    accepted,
    rejected,
    amount,
    entries: rowsOf(chunks),
    chunks: chunks.map(({ hash, rows: count }) => ({ hash, rows: count })),
    problems: rowsOf(rejects),
    rejects: rejects.map(({ hash, rows: count }) => ({ hash, rows: count })),
    controls: rows.controls.map((control) => ({ ...control })),
    hasWithdrawalColumns,
    receivedAt: received.at,
  };
}

function rowsOf(pages: readonly NamedSegment[]): number {
  return pages.reduce((sum, { rows }) => sum + rows, 0);
}
