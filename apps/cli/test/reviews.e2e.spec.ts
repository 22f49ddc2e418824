import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Summary } from '../../../libs/exports/src/summary.js';
import {
  type Ended,
  fileIn,
  newFolder,
  recordsOf,
  tersalur,
} from '../../../libs/testing/src/command-line.js';

const HEAD = 'NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL';
const WIDOW = '1872014501800001,SITI AMINAH,IRINGMULYO,BPNT,600000';
const NEIGHBOUR = '1872014501950007,SRI LESTARI,IRINGMULYO,BPNT,600000';
const POS = 'KODE DANOM,NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL,TGL_BAYAR,STATUS_BAYAR';

/** Kantor Pos pays her by name alone; without a number a person has to say whether it is she. */
const byName = (danom: string, day: string): string =>
  `${danom},,SITI AMINAH,IRINGMULYO,BPNT,600000,${day},LUNAS`;

const text = (...rows: string[]): string => `${rows.join('\n')}\n`;

/** An office with its list and a report in which the same mistake stands twice. */
class Office {
  readonly folder = newFolder();
  readonly out = join(this.folder, 'hasil');
  readonly roster = fileIn(this.folder, 'bnba.csv', text(HEAD, WIDOW, NEIGHBOUR));
  readonly pos = fileIn(
    this.folder,
    'pos.csv',
    text(POS, byName('D1', '2026-02-10'), byName('D2', '2026-03-10')),
  );

  run(command: string[], ...more: string[]): Ended {
    return tersalur(
      ...command,
      ...['--cycle', '2026-01/2026-03', '--as-of', '2026-04-30'],
      ...['--roster', this.roster, '--pos', this.pos, ...more],
    );
  }

  reconcile(...more: string[]): string {
    const { exit, talk } = this.run(['reconcile'], '--out', this.out, '--force', ...more);
    expect([exit, talk]).toEqual([0, expect.any(String)]);
    return talk;
  }

  get questions(): Record<string, string>[] {
    return recordsOf(join(this.out, 'reviews.csv'));
  }

  get links(): Record<string, string>[] {
    return recordsOf(join(this.out, 'links.csv'));
  }

  get summary(): Summary {
    return JSON.parse(readFileSync(join(this.out, 'summary.json'), 'utf8')) as Summary;
  }

  /** The list of questions as a spreadsheet saves it with this answer to each: semicolons, a byte order mark. */
  answered(answer: string, name = 'keputusan.csv'): string {
    const [head, ...rows] = readFileSync(join(this.out, 'reviews.csv'), 'utf8').trimEnd().split('\r\n');
    const saved = rows.map((row) => `${row.replace(/,,,,,$/, `,${answer}`)}`);
    const cells = /("(?:[^"]|"")*"|[^,]*)(,|$)/g;
    const lines = [head!, ...saved].map((line) =>
      line.replace(cells, (_, cell: string, end: string) => {
        const quoted = cell.includes(';') && !cell.startsWith('"') ? `"${cell}"` : cell;
        return `${quoted}${end === ',' ? ';' : ''}`;
      }),
    );
    return fileIn(this.folder, name, `\ufeff${lines.join('\r\n')}\r\n`);
  }
}

const LINK = 'LINK,1,sri,30/04/2026,tetangganya mengenal';

describe('one answer settles all payments that raise the question', () => {
  const office = new Office();
  const talk = office.reconcile();
  const [question] = office.questions;
  const answers = office.answered(LINK);
  office.reconcile('--decisions', answers);

  it('asks once, and says what to do', () => {
    expect(question).toMatchObject({
      payments: '2',
      amount: '1200000',
      payment_refs: 'pos.csv#2;pos.csv#3',
      channel: 'POS',
      name: 'SITI AMINAH',
      candidates: '1: bnba.csv#2 SITI AMINAH, IRINGMULYO, NIK ************0001 (nama sama, wilayah sama)',
      note: '',
      decision: '',
    });
    expect(talk).toMatch(/^1 pertanyaan untuk petugas ada di reviews\.csv.*--decisions\.$/m);
  });

  it('asks nothing any more, and shows the answer as the reason', () => {
    expect(office.questions).toEqual([]);
    expect(office.links.map(({ link, explanation }) => [link, explanation])).toEqual([
      [
        'auto',
        expect.stringMatching(
          /^keputusan LINK oleh sri pada 30 April 2026 \(tetangganya mengenal\), diingat untuk bukti yang sama; nama sama /,
        ),
      ],
      ['auto', expect.stringMatching(/^keputusan LINK oleh sri/)],
    ]);
  });

  it('counts how often people upheld the rules, and nothing that they did not judge', () => {
    const { decided } = office.summary;
    expect(decided.links).toEqual({
      auto: null,
      review: { upheld: 2, overturned: 0 },
      none: null,
      outside: null,
    });
    expect(decided.findings).toMatchObject({
      IDENTITY_MISMATCH: { upheld: 2, overturned: 0 },
      NOT_ON_ROSTER: null,
    });
  });

  it('can be verified, and a changed list of questions is named', () => {
    const verify = (): Ended => office.run(['verify', office.out], '--decisions', answers);
    expect(verify().exit).toBe(0);
    appendFileSync(join(office.out, 'reviews.csv'), ' ');
    expect(verify()).toMatchObject({ exit: 1, talk: expect.stringContaining('reviews.csv') });
  });
});

describe('a decision is remembered for the same evidence', () => {
  const office = new Office();
  office.reconcile();
  const answers = office.answered(LINK);

  it('in the next report and the next cycle', () => {
    const later = fileIn(office.folder, 'pos-mei.csv', text(POS, byName('D9', '2026-05-10')));
    const words = [
      '--cycle',
      '2026-04/2026-06',
      '--as-of',
      '2026-07-31',
      '--roster',
      office.roster,
      '--pos',
      later,
    ];
    const next = join(office.folder, 'putaran-2');
    expect(tersalur('reconcile', ...words, '--out', next, '--decisions', answers).exit).toBe(0);
    expect(recordsOf(join(next, 'reviews.csv'))).toEqual([]);
    expect(recordsOf(join(next, 'links.csv'))).toMatchObject([{ link: 'auto', roster_ref: 'bnba.csv#2' }]);
  });

  it.each([
    ['the list spells her name otherwise', WIDOW.replace('SITI AMINAH', 'SITI AMINAN')],
    ['a namesake comes on the list', NEIGHBOUR.replace('SRI LESTARI', 'SITI AMINAH')],
  ])('and asked again when %s', (_, row) => {
    const changes = fileIn(newFolder(), 'perubahan.csv', text(HEAD, row));
    const talk = office.reconcile('--decisions', answers, '--amendments', changes);
    expect(office.questions).toMatchObject([
      {
        payments: '2',
        note: 'bukti berubah sejak keputusan LINK oleh sri pada 30 April 2026 (tetangganya mengenal): putuskan lagi',
      },
    ]);
    expect(talk).toContain('keputusan.csv: 1 keputusan tentang bukti yang sekarang tidak ada lagi');
    expect(office.summary.decided.links.review).toBeNull();
    const again = office.answered('NONE,,budi,2026-05-02,bukan dia', 'keputusan-2.csv');
    office.reconcile('--decisions', answers, again, '--amendments', changes);
    expect(office.questions).toEqual([]);
    expect(office.links.map(({ link }) => link)).toEqual(['none', 'none']);
  });
});

describe('what people wrote is not lost', () => {
  it('a list of questions that was filled where it lies is not replaced', () => {
    const office = new Office();
    office.reconcile();
    const filled = office.answered(LINK, 'hasil/reviews.csv');
    const before = readFileSync(filled);
    for (const more of [[], ['--decisions', filled]]) {
      const { exit, talk } = office.run(['reconcile'], '--out', office.out, '--force', ...more);
      expect([exit, talk]).toEqual([
        2,
        expect.stringMatching(/reviews\.csv berisi jawaban yang akan tertimpa/),
      ]);
    }
    expect(readFileSync(filled)).toEqual(before);
    office.reconcile('--decisions', fileIn(office.folder, 'keputusan.csv', before));
    expect(office.questions).toEqual([]);
  });

  it('an answer that is not clear says which cell, and what belongs there', () => {
    const office = new Office();
    office.reconcile();
    const { exit, talk } = office.run(
      ['reconcile'],
      ...['--out', office.out, '--force', '--decisions', office.answered('LINK,,sri,2026-04-30,')],
    );
    expect(exit).toBe(3);
    expect(talk).toContain(
      'keputusan.csv#2 choice: Isi "" bukan nomor calon; LINK memerlukan nomor dari kolom candidates',
    );
    expect(office.questions).toHaveLength(1);
  });
});

it('the questions come as a workbook, too, which is verified and given back like the list', () => {
  const office = new Office();
  office.reconcile('--format', 'csv,xlsx');
  expect(office.run(['verify', office.out]).exit).toBe(0);
  const workbook = fileIn(office.folder, 'pertanyaan.xlsx', readFileSync(join(office.out, 'reviews.xlsx')));
  office.reconcile('--decisions', workbook);
  expect(office.questions).toHaveLength(1);
});
