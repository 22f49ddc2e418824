import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutgoingRecord } from '#application';
import { TOPICS } from '#contracts';

/** A report as a channel has it. */
export interface StreamedReport {
  readonly channel: 'bri' | 'pos';
  readonly reportId: string;
  readonly day: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rupiah of all rows. */
  readonly amount: number;
}

/** The header with the amount of a row. */
const AMOUNTS = { bri: 'NOMINAL_SALUR', pos: 'TOTAL' } as const;

const REGION = '18.72';

/** The topic on which a channel publishes. */
export function topicOf({ channel }: Pick<StreamedReport, 'channel'>): string {
  return channel === 'bri' ? TOPICS.inboundBri : TOPICS.inboundPos;
}

/** A report of a sample month without its total row. */
export function reportFrom(
  path: string,
  { channel, reportId, day }: Pick<StreamedReport, 'channel' | 'reportId' | 'day'>,
): StreamedReport {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const [headers = [], ...rows] = lines.map(cellsOf).filter((cells) => !cells.includes('JUMLAH'));
  const at = headers.indexOf(AMOUNTS[channel]);
  const amount = rows.reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
  return { channel, reportId, day, headers, rows, amount };
}

/** Writes the same report as a file of the name that the stream has, and returns its path. */
export function writtenReport({ reportId, headers, rows }: StreamedReport, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `stream ${reportId}`);
  const lines = [headers, ...rows].map((cells) => cells.map(quoted).join(';'));
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  return path;
}

/** The records that say a report: a few rows each, then the closing; `others` are fields that say something else. */
export function recordsOf(
  report: StreamedReport,
  others: { readonly rows?: object; readonly closing?: object } = {},
  rowsEach = 9,
): OutgoingRecord[] {
  const { reportId, day: statementDate, headers, rows, amount } = report;
  const records: OutgoingRecord[] = [];
  for (let from = 0; from < rows.length; from += rowsEach) {
    const some = rows
      .slice(from, from + rowsEach)
      .map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
    const sequence = records.length;
    records.push(record({ reportId, region: REGION, statementDate, sequence, rows: some, ...others.rows }));
  }
  const closing = { reportId, region: REGION, closed: true, rowCount: rows.length, amountTotal: amount };
  return [...records, record({ ...closing, ...others.closing })];
}

function record(value: object): OutgoingRecord {
  return { key: REGION, value: JSON.stringify(value) };
}

/** Records in an order that a seed gives, about every third twice, under keys that spread them over the partitions. */
export function scattered(records: readonly OutgoingRecord[], seed: number): OutgoingRecord[] {
  const place = (one: OutgoingRecord, at: number): string =>
    createHash('sha256').update(`${seed} ${at} ${one.value}`).digest('hex');
  const repeated = records.filter((one) => place(one, -1) < '5');
  return [...records, ...repeated]
    .map((one, at) => ({ ...one, key: place(one, at) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quotedCell, plain]) => quotedCell?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function quoted(cell: string): string {
  return /[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
