import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FINDING_KINDS } from '../../domain/src/findings/finding-kinds.js';
import { digitEdits } from '../../domain/src/values/national-id.js';
import { allRowsOf, hashesOf, rowsOf, type Row, withFolder } from '../test/generated-files.js';
import { generateMonth } from './generate-month.js';
import { type GeneratedMonth } from './generated-month.js';
import areas from './places/areas.json' with { type: 'json' };
import { SCENARIOS } from './scenarios/catalogue.js';

const SEED = 7;

/** What the checks of one month need of its files. */
interface ReadMonth {
  readonly month: GeneratedMonth;
  readonly roster: readonly Row[];
  readonly bank: readonly (readonly Row[])[];
  readonly post: readonly (readonly Row[])[];
  readonly truth: readonly Row[];
  readonly payments: readonly Row[];
  readonly findings: readonly Row[];
}

function readMonth(households: number, seed = SEED): ReadMonth {
  return withFolder((out) => {
    const month = generateMonth({ households, seed, out });
    return {
      month,
      roster: [...month.files.roster, ...month.files.amendments].flatMap(rowsOf),
      bank: month.files.bri.map(({ path }) => rowsOf(path)),
      post: month.files.pos.map(({ path }) => rowsOf(path)),
      truth: rowsOf(month.truth.roster),
      payments: rowsOf(month.truth.payments),
      findings: rowsOf(month.truth.findings),
    };
  });
}

/** Digits of a NIK of the amendments, which have an apostrophe in front. */
const nationalIdOf = (row: Row): string => row['NIK']!.replace("'", '');

describe('generateMonth', () => {
  const month = readMonth(300);
  const refOf = (row: Row): string => `${row['roster_file']}#${row['roster_row']}`;

  it('writes the same bytes for the same seed, and others for another one', () => {
    const bytes = (seed: number) =>
      withFolder((out) => {
        generateMonth({ households: 300, seed, out });
        return hashesOf(out);
      });
    expect(bytes(1)).toEqual(bytes(1));
    expect(bytes(1)['bnba-1.csv']).not.toBe(bytes(2)['bnba-1.csv']);
  });

  it('writes the files of every machine as this one (change the hash only together with what is generated)', () => {
    const hash = withFolder((out) => {
      generateMonth({ households: 60, seed: 1, out });
      return hashesOf(out)['bnba-1.csv'];
    });
    expect(hash).toMatchInlineSnapshot(`"bd4ce2a83b6fde01eead86704d8652c52c100083a0c779f8758a5845236cb62b"`);
  });

  it('takes away the reports of an earlier month in the folder', () => {
    withFolder((out) => {
      generateMonth({ households: 60, seed: 1, out });
      const { files } = generateMonth({ households: 60, seed: 1, out, weekly: false });
      expect(files.bri).toHaveLength(1);
      expect(Object.keys(hashesOf(out)).filter((name) => name.startsWith('bri-'))).toHaveLength(1);
    });
  });

  it.each([1, 2, 9, 59])('writes a month of only %d households', (households) => {
    const { roster } = readMonth(households);
    expect(new Set(roster.map((row) => row['NOKK'])).size).toBe(households);
  });

  it('has NIKs of 16 digits, apart from the rows that are wrong on purpose', () => {
    const short = new Set(month.truth.filter((row) => row['scenario'] === 'ROSTER_NIK_SHORT').map(refOf));
    for (const row of month.roster)
      expect(nationalIdOf(row)).toMatch(short.has(row.ref) ? /^\d{15}$/ : /^\d{16}$/);
  });

  it('keeps all NIKs of the roster more than two edits apart, unless neighbours are meant', () => {
    const scenarios = new Map(month.truth.map((row) => [refOf(row), row['scenario']]));
    const people = new Map(month.roster.map((row) => [nationalIdOf(row), scenarios.get(row.ref)]));
    const near = [...people].flatMap(([one, scenario], position) =>
      [...people]
        .slice(position + 1)
        .filter(([other]) => digitEdits(one, other) <= 2)
        .map(([, other]) => [scenario, other]),
    );
    expect(near).toEqual([['NEIGHBOURS', 'NEIGHBOURS']]);
  });

  it('lives in the kelurahan of Metro, all of which occur', () => {
    const official = new Set(areas.home.map((area) => area.kelurahan.toUpperCase()));
    expect(new Set(month.roster.map((row) => row['KELURAHAN']))).toEqual(official);
  });

  it('has every scenario, and the truth names one row for each of the roster', () => {
    const played = new Set([...month.truth, ...month.payments].map((row) => row['scenario']));
    expect([...played].sort()).toEqual(SCENARIOS.map((scenario) => scenario.name).sort());
    expect(month.truth.map(refOf).sort()).toEqual(month.roster.map((row) => row.ref).sort());
  });

  it('expects every kind of finding already of 60 households, but for an awaited report', () => {
    const { truth, findings } = readMonth(60);
    const kinds = [
      ...truth.flatMap((row) => row['expected_findings']!.split(';')),
      ...findings.map((row) => row['kind']),
    ];
    const expected = FINDING_KINDS.filter((kind) => kind !== 'REPORT_AWAITED');
    expect([...new Set(kinds)].filter((kind) => kind !== '').sort()).toEqual([...expected].sort());
  });

  it('names a payment of the truth for each row of the reports, and only roster rows that exist', () => {
    const rows = [...month.bank, ...month.post].flat().map((row) => row.ref);
    expect(new Set(month.payments.map((row) => `${row['file']}#${row['row']}`))).toEqual(new Set(rows));
    const known = new Set(month.roster.map((row) => row.ref));
    const named = month.payments.flatMap((row) => row['expected_roster_ref']!.split(';'));
    expect(named.filter((ref) => ref !== '' && !known.has(ref))).toEqual([]);
  });

  it('states right totals in all files but one, which the truth names', () => {
    const wrong = month.findings.filter((row) => row['kind'] === 'CONTROL_TOTAL_MISMATCH');
    const off = withFolder((out) => {
      const { files } = generateMonth({ households: 300, seed: SEED, out });
      const sums: [path: string, textColumn: string, column: string][] = [
        ...files.roster.map((path): [string, string, string] => [path, 'NAMA', 'NOMINAL']),
        ...files.bri.map(({ path }): [string, string, string] => [path, 'NAMA_REKENING', 'NOMINAL_SALUR']),
        ...files.pos.map(({ path }): [string, string, string] => [path, 'NAMA', 'TOTAL']),
      ];
      return sums.filter((sum) => isTotalOff(...sum)).map(([path]) => basename(path));
    });
    expect(off).toEqual(wrong.map((row) => row['payment_refs']));
    expect(off).toHaveLength(1);
  });

  it('adds up both amounts in every row of Kantor Pos', () => {
    for (const row of month.post.flat())
      expect(Number(row['TOTAL'])).toBe(Number(row['NOMINAL_PKH']) + Number(row['NOMINAL_SEMBAKO']));
  });

  it('repeats every row of a report in the next one, which has news', () => {
    const keyOf = (row: Row) => `${row['KODE_DANOM'] ?? row['NO_REKENING']} ${row['PROGRAM'] ?? ''}`;
    for (const reports of [month.bank, month.post])
      for (const [position, report] of reports.entries()) {
        const next = new Set(reports[position + 1]?.map(keyOf));
        if (next.size > 0) expect(report.filter((row) => !next.has(keyOf(row)))).toEqual([]);
      }
  });

  it('differs from week to week in the smallest month too', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const contents = withFolder((out) => {
        const { files } = generateMonth({ households: 60, seed, out });
        return [...files.bri, ...files.pos].map(({ path }) => readFileSync(path, 'utf8'));
      });
      expect(new Set(contents).size).toBe(8);
    }
  });

  it('cuts the names of the bank after 25 letters', () => {
    const lengths = month.bank.flat().map((row) => row['NAMA_REKENING']!.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
  });

  it('has what offices damage: a name that the bank has cut, a NIK of which a spreadsheet kept fifteen digits', () => {
    const { roster, bank, payments } = readMonth(700);
    const people = new Map(roster.map((row) => [row.ref, row]));
    const reported = new Map(bank.flat().map((row) => [row.ref, row]));
    const pairsOf = (scenario: string) =>
      payments
        .filter((row) => row['scenario'] === scenario && row['expected_link'] === 'auto')
        .map((row) => [
          reported.get(`${row['file']}#${row['row']}`)!,
          people.get(row['expected_roster_ref']!)!,
        ]);
    for (const [report, person] of pairsOf('NAME_TRUNCATED')) {
      expect(person!['NAMA']!.length).toBeGreaterThan(20);
      expect(report!['NAMA_REKENING']).toBe(person!['NAMA']!.slice(0, 20).trimEnd());
    }
    for (const [report, person] of pairsOf('NIK_DAMAGED'))
      expect(report!['NIK']).toBe(person!['NIK']!.replace(/^(\d)(\d{14})\d$/, '$1.$2E+15'));
    for (const scenario of ['NAME_TRUNCATED', 'NIK_DAMAGED'])
      expect(pairsOf(scenario).length).toBeGreaterThan(1);
  });

  it('suggests the options with which the truth holds', () => {
    const { options, files, arguments: words } = month.month;
    expect(options).toEqual({
      region: '18.72',
      cycle: '2026-01/2026-03',
      asOf: '2026-04-30',
      cutoffBri: '2026-03-31',
      cutoffPos: '2026-04-04',
      window: '2026-02-02/2026-03-31',
    });
    expect(words.join(' ')).toContain(
      `--bri ${files.bri.map(({ path, day }) => `${path}@${day}`).join(' ')} --pos`,
    );
  });

  it('says how far it is', () => {
    const progress: number[][] = [];
    withFolder((out) =>
      generateMonth({
        households: 60,
        seed: 1,
        out,
        onProgress: (done, total) => progress.push([done, total]),
      }),
    );
    expect(progress.at(-1)).toEqual([60, 60]);
  });

  it.each([0, 1.5, Number.NaN])('refuses %d households', (households) => {
    expect(() => generateMonth({ households, seed: 1, out: '/nowhere' })).toThrow(RangeError);
  });
});

function isTotalOff(path: string, textColumn: string, column: string): boolean {
  const rows = allRowsOf(path);
  const total = rows.pop()!;
  expect(total[textColumn]).toBe('JUMLAH');
  return rows.reduce((sum, row) => sum + Number(row[column]), 0) !== Number(total[column]);
}
