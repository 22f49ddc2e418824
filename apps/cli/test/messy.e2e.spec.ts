import { join } from 'node:path';
import { generateMonth, type GeneratedMonth } from '#demo';
import { contentsOf, newFolder, recordsOf, tersalur } from '../../../libs/testing/src/command-line.js';

const HOUSEHOLDS = 700;
/** A ref to a row of a workbook, such as `pos.xlsx!Daftar Bayar#12`. */
const WORKBOOK_REF = /[\w-]+\.xlsx(?:![^#,;"\n]+)?#\d+/g;

/** Titles above the header of the exclusions, which are a list without gaps. */
const ROWS_ABOVE_EXCLUSIONS = 2;

/** A month in one format, reconciled from the command line, and the refs of its rows in the order of the truth. */
interface Reconciled {
  readonly result: Readonly<Record<string, string>>;
  readonly refs: readonly string[];
  readonly rejects: readonly Record<string, string>[];
  readonly expectedRejects: readonly Record<string, string>[];
}

function reconciled(seed: number, format: 'csv' | 'xlsx'): Reconciled {
  const folder = newFolder();
  const formats = new Set([format]);
  const month = generateMonth({ households: HOUSEHOLDS, seed, out: folder, formats });
  const out = join(folder, 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', out, '--quiet')).toEqual({
    exit: 0,
    output: '',
    talk: '',
  });
  return {
    result: contentsOf(out),
    refs: refsOf(month),
    rejects: recordsOf(join(out, 'rejects.csv')),
    expectedRejects: recordsOf(month.truth.rejects),
  };
}

function refsOf({ truth }: GeneratedMonth): string[] {
  return [
    ...recordsOf(truth.roster).map((row) => `${row.roster_file}#${row.roster_row}`),
    ...recordsOf(truth.payments).map((row) => `${row.file}#${row.row}`),
  ];
}

/** The ref of a list of exclusions' row, which is part of no truth. */
function exclusionRef(ref: string): string {
  return ref.replace(/^(pengecualian)\.xlsx#(\d+)$/, (_, name: string, row: string) => {
    return `${name}.csv#${Number(row) - ROWS_ABOVE_EXCLUSIONS}`;
  });
}

/** Totals are named by the columns' headers, which each file has its own of. */
function withoutHeaders(text: string): string {
  return text.replaceAll(/(?<=[:;] )[\w ]+(?= tertulis)/g, '');
}

function placeOf({ file, sheet, row }: Record<string, string>): string {
  return `${file}${sheet === '' ? '' : `!${sheet}`}#${row}`;
}

describe.each([1, 2, 3])('workbooks as offices send them say the same as clean CSV: seed %d', (seed) => {
  const clean = reconciled(seed, 'csv');
  const messy = reconciled(seed, 'xlsx');
  const cleanRefs = new Map(messy.refs.map((ref, position) => [ref, clean.refs[position]!]));
  const inCleanRefs = (text: string): string =>
    text
      .replace(WORKBOOK_REF, (ref) => cleanRefs.get(ref) ?? exclusionRef(ref))
      // A file is named without a row where its total is off.
      .replaceAll('.xlsx', '.csv');

  it('every row of the one has a row of the other', () => {
    expect(messy.refs).toHaveLength(clean.refs.length);
    expect(cleanRefs.size).toBe(new Set(clean.refs).size);
  });

  it.each(['ledger.csv', 'discrepancies.csv', 'links.csv'])('%s but for the refs', (name) => {
    expect(withoutHeaders(inCleanRefs(messy.result[name]!))).toBe(withoutHeaders(clean.result[name]!));
  });

  it('summary.json but for names and hashes of files', () => {
    const summaryOf = ({ result }: Reconciled): unknown =>
      JSON.parse(result['summary.json']!, (key, value: unknown) => (key === 'sha256' ? '' : value));
    expect(JSON.parse(inCleanRefs(JSON.stringify(summaryOf(messy))))).toEqual(summaryOf(clean));
  });

  it('the same rows are rejected for the same reasons', () => {
    const reasonsOf = ({ rejects }: Reconciled): string[] =>
      rejects.map((reject) => `${inCleanRefs(placeOf(reject))} ${reject.code}`);
    expect(clean.rejects.length).toBeGreaterThan(0);
    expect(reasonsOf(messy)).toEqual(reasonsOf(clean));
  });

  it('rejects name the column as the workbook calls it', () => {
    const named = messy.rejects.map((reject) => `${placeOf(reject)} ${reject.column}`);
    const expected = messy.expectedRejects.map(({ file, row, column }) => `${file}#${row} ${column}`);
    expect(named.toSorted()).toEqual(expected.toSorted());
  });
});
