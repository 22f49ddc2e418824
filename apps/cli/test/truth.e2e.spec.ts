import { join } from 'node:path';
import { generateMonth, type GeneratedMonth } from '#demo';
import { contentsOf, newFolder, recordsOf, tersalur } from '../../../libs/testing/src/command-line.js';

const HOUSEHOLDS = 700;

/** A generated month, reconciled from the command line. */
function reconciled(seed: number): { month: GeneratedMonth; result: string } {
  const folder = newFolder();
  const month = generateMonth({ households: HOUSEHOLDS, seed, out: folder });
  const result = join(folder, 'hasil');
  expect(tersalur('reconcile', ...month.arguments, '--out', result, '--quiet')).toEqual({
    exit: 0,
    output: '',
    talk: '',
  });
  return { month, result };
}

describe.each([1, 2, 3, 4])('a generated month agrees with its truth: seed %d', (seed) => {
  const { month, result } = reconciled(seed);
  const discrepancies = recordsOf(join(result, 'discrepancies.csv'));

  it('every entitlement has its state and findings', () => {
    const ledger = new Map(recordsOf(join(result, 'ledger.csv')).map((row) => [row.roster_ref, row]));
    const duplicates = new Set(
      discrepancies.filter(({ kind }) => kind === 'DUPLICATE_ENTITLEMENT').map((row) => row.roster_ref),
    );
    for (const truth of recordsOf(month.truth.roster)) {
      const ref = `${truth.roster_file}#${truth.roster_row}`;
      const row = ledger.get(ref);
      const found = row
        ? [row.state, row.findings]
        : ['', duplicates.has(ref) ? 'DUPLICATE_ENTITLEMENT' : ''];
      expect([ref, truth.scenario, ...found]).toEqual([
        ref,
        truth.scenario,
        truth.expected_state,
        truth.expected_findings,
      ]);
    }
  });

  it('every payment finds its household, or the candidates', () => {
    const links = new Map(
      recordsOf(join(result, 'links.csv')).map((row) => [`${row.payment_ref} ${row.programme}`, row]),
    );
    for (const truth of recordsOf(month.truth.payments)) {
      const ref = `${truth.file}#${truth.row}`;
      const row = links.get(`${ref} ${truth.programme}`);
      const refs = row?.link === 'review' ? row.candidates : (row?.roster_ref ?? '');
      expect([ref, truth.scenario, row?.link ?? 'rejected', refs]).toEqual([
        ref,
        truth.scenario,
        truth.expected_link,
        truth.expected_roster_ref,
      ]);
    }
  });

  it('finds beside the entitlements what is there, and nothing else', () => {
    const beside = new Set(recordsOf(month.truth.findings).map(({ kind }) => kind));
    const found = discrepancies.filter(({ kind }) => beside.has(kind));
    const line = (row: Record<string, string>, rosterRefs: string): string =>
      `${row.kind} ${rosterRefs} ${row.payment_refs}`;
    expect(found.map((row) => line(row, row.roster_ref!)).toSorted()).toEqual(
      recordsOf(month.truth.findings)
        .map((row) => line(row, row.roster_refs!))
        .toSorted(),
    );
  });

  it('rejects the rows that are wrong, naming the column', () => {
    const rejects = recordsOf(join(result, 'rejects.csv')).map(
      ({ file, row, column }) => `${file}#${row} ${column}`,
    );
    expect(rejects.toSorted()).toEqual(
      recordsOf(month.truth.rejects)
        .map(({ file, row, column }) => `${file}#${row} ${column}`)
        .toSorted(),
    );
  });

  it('keeps every statement: rows of the links are those of the reports', () => {
    const summary = JSON.parse(contentsOf(result)['summary.json']!) as {
      files: { role: string; rows: number; accepted: number; rejected: number; restated: number }[];
      links: Record<string, number>;
    };
    for (const file of summary.files) expect(file.accepted + file.rejected).toBe(file.rows);
    expect(summary.files.reduce((sum, { restated }) => sum + restated, 0)).toBe(summary.links.superseded);
    expect(Object.values(summary.links).reduce((sum, count) => sum + count)).toBe(
      recordsOf(join(result, 'links.csv')).length,
    );
  });

  it('says everything in words', () => {
    for (const { kind, detail } of discrepancies) {
      expect([kind, detail]).toEqual([kind, expect.stringMatching(/[a-z]{3}/)]);
      expect(detail).not.toMatch(/undefined|NaN|null|\[object|\(\s*[,)]/);
    }
  });

  it('shows no NIK, KK, account or card in full', () => {
    for (const content of Object.values(contentsOf(result)))
      expect(content.replaceAll(/"sha256": "[0-9a-f]+"|^[0-9a-f]{16},/gm, '')).not.toMatch(
        /(?<![0-9a-f])\d{15,16}(?![0-9a-f])/,
      );
  });
});

describe('the same bytes', () => {
  const { month, result } = reconciled(9);
  const { files, arguments: words } = month;

  it('whatever the order in which the files are given, and given twice', () => {
    const again = join(newFolder(), 'hasil');
    const options = words.slice(0, words.indexOf('--roster'));
    const reports = (list: typeof files.bri): string[] =>
      [...list].reverse().map(({ path, day }) => `${path}@${day}`);
    const { exit } = tersalur(
      'reconcile',
      ...options,
      ...['--exclusions', ...files.exclusions, ...files.exclusions],
      ...['--pos', ...reports(files.pos), ...reports(files.pos)],
      ...['--bri', ...reports(files.bri)],
      ...['--amendments', ...files.amendments],
      ...['--roster', ...[...files.roster, ...files.roster].reverse()],
      ...['--out', again],
    );
    expect(exit).toBe(0);
    expect(contentsOf(again)).toEqual(contentsOf(result));
  });

  it('are what verify finds; a changed byte is named', () => {
    expect(tersalur('verify', result, ...words, '--quiet')).toMatchObject({
      exit: 0,
      talk: 'Sama: 6 berkas hasil sama byte demi byte.\n',
    });
    const other = tersalur('verify', result, ...words, '--tolerance', '1000000', '--quiet', '--lang', 'en');
    expect(other.exit).toBe(1);
    expect(other.talk).toContain('Different: discrepancies.csv from line');
  });
});
