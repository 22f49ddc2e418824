import { idColumn, numberColumn, textColumn } from '../records/columns.js';
import { type RecordColumn, type RecordTable } from '../records/record-table.js';
import { SUBJECT_MARK } from '../records/remark-table.js';
import { TEXT, WRAPPED_TEXT } from '../spreadsheet/styles.js';
import { FINDING_NAMES } from '../words/words-of-codes.js';
import { OUTCOME_TEXTS } from './last-visit-text.js';
import { type WorkListName, type WorkRow } from './work-row.js';

const PERSON: readonly RecordColumn<WorkRow>[] = [
  textColumn('kecamatan', 'Kecamatan', (row) => row.kecamatan),
  textColumn('kelurahan', 'Kelurahan/desa', (row) => row.kelurahan),
  idColumn('rw', 'RW', (row) => row.rw, 6),
  idColumn('rt', 'RT', (row) => row.rt, 6),
  textColumn('name', 'Nama', (row) => row.name, { width: 26 }),
  idColumn('nik', 'NIK', (row) => row.nik, 18),
  textColumn('address', 'Alamat', (row) => row.address, { width: 28 }),
  textColumn('programme', 'Program', (row) => row.programmes.join(', '), { width: 12 }),
  textColumn('channel', 'Penyalur', (row) => row.channel, { width: 10 }),
];

const MATTER: readonly RecordColumn<WorkRow>[] = [
  numberColumn('amount', 'Rupiah', (row) => row.amount, 14),
  textColumn('kinds', 'Masalah', (row) => row.kinds.map((kind) => FINDING_NAMES[kind]).join('; '), {
    width: 24,
  }),
  textColumn('detail', 'Penjelasan', (row) => row.texts.join('; '), { width: 60 }),
];

const NOTES: RecordTable<WorkRow>['notes'] = [
  ['NIK', 'Disamarkan: hanya empat angka terakhir yang tampak.'],
  ['Kerahasiaan', 'Berisi nama dan alamat orang. Simpan baik-baik, dan musnahkan bila sudah selesai.'],
];

/** To be written in by who visits. */
function blank(heading: string, width: number): RecordColumn<WorkRow> {
  return { heading, width, style: WRAPPED_TEXT, of: () => '' };
}

/** Each list as a workbook. */
export const WORK_TABLES: Readonly<Record<WorkListName, RecordTable<WorkRow>>> = {
  visits: {
    name: 'visits',
    title: 'Daftar kunjungan keluarga',
    sheet: 'Kunjungan',
    columns: [
      ...PERSON,
      ...MATTER,
      textColumn('last_visit', 'Kunjungan terakhir', (row) => row.lastVisit, { width: 26 }),
      blank('Hasil', 22),
      blank('Tanggal kunjungan', 18),
      blank('Petugas', 18),
      blank('Catatan', 40),
      { heading: 'Baris daftar', code: 'roster_ref', width: 22, style: TEXT, of: (row) => row.ref },
      {
        ...{ heading: 'Kode keluarga', code: 'household', width: 38, style: TEXT },
        of: ({ code }) => (code === '' ? '' : `${SUBJECT_MARK}${code}`),
      },
      idColumn('cycle', 'Putaran', (row) => row.cycle, 40),
    ],
    notes: [
      ['Hasil', `Tulis angkanya atau katanya: ${OUTCOME_TEXTS.join(', ')}. Kosong: belum dikunjungi.`],
      ['Tanggal kunjungan', 'Misalnya 31/03/2026.'],
      ['Petugas', 'Nama yang berkunjung.'],
      [
        'Baris daftar, Kode keluarga, Putaran',
        'Jangan diubah: dengan itu hasilnya menemukan keluarganya kembali.',
      ],
      [
        'Kunjungan terakhir',
        'Yang sudah dicatat. Kunjungan yang baru ditulis di kolom Hasil; yang lama tetap tersimpan.',
      ],
      [
        'Sesudahnya',
        'Unggah lembar ini di halaman Daftar (tombol Unggah isian). Yang akan dicatat ditampilkan dahulu sebelum disimpan.',
      ],
      ...NOTES,
    ],
  },
  'follow-ups': {
    name: 'follow-ups',
    title: 'Daftar tindak lanjut penyalur',
    sheet: 'Tindak lanjut',
    columns: [
      textColumn('office', 'Kantor', (row) => row.office, { width: 24 }),
      ...PERSON,
      ...MATTER,
      blank('Jawaban penyalur', 40),
      blank('Tanggal jawaban', 16),
    ],
    notes: [
      [
        'Kantor',
        'Menurut laporan penyalur; bila laporan tidak menyebut keluarga ini, kantor yang paling sering membayar di kelurahannya.',
      ],
      ...NOTES,
    ],
  },
  'pay-again': {
    name: 'pay-again',
    title: 'Daftar salur ulang',
    sheet: 'Salur ulang',
    columns: [...PERSON, ...MATTER, blank('Keputusan', 24)],
    notes: [
      [
        'Isi',
        'Dana yang dikembalikan atau gagal salur, dan yang menurut data masih dapat disalurkan. Tidak termasuk: yang ada di daftar pengecualian, data ganda, dan yang meninggal, pindah, menolak atau dinilai mampu.',
      ],
      ...NOTES,
    ],
  },
};
