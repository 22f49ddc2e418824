const NAMES = ['SITI', 'BUDI', 'WAYAN', 'RINA', 'AGUS', 'DEWI', 'TONO', 'YENI', 'UMAR', 'LINA', 'HADI'];

/** Row `at` of an invented sheet, by what its columns hold. */
const INVENTED: Readonly<Record<string, (at: number) => string>> = {
  number: (at) => String(at + 1),
  nik: (at) =>
    `187201${1 + (at % 28) + (at % 2 ? 40 : 0)}`.replace(/^(.{6})(.)$/, '$10$2') +
    `038${at % 10}${1000 + at}`,
  kk: (at) => `1872010101${String(6 + (at % 9)).padStart(2, '0')}${7000 + Math.floor(at / 2)}`,
  name: (at) => `${NAMES[at % 11]} ${NAMES[(at * 3 + 1) % 11]}${at % 7 ? '' : ` ${NAMES[(at + 5) % 11]}`}`,
  street: (at) => `JL. ${NAMES[at % 5]} NO ${at}`,
  kelurahan: (at) => ['IRINGMULYO', 'YOSODADI', 'GANJAR AGUNG', 'MULYOJATI', 'REJOMULYO'][at % 5]!,
  kecamatan: (at) => ['METRO TIMUR', 'METRO BARAT', 'METRO SELATAN'][at % 3]!,
  programme: (at) => (at % 3 ? 'BPNT' : 'PKH'),
  months: () => 'TAHAP 1 2026',
  amount: (at) => (at % 3 ? '600.000' : '225.000'),
  account: (at) => `0115010${12_345_530 + at * 97}`,
  card: (at) => `60329800${10_000_300 + at * 31}`,
  channel: (at) => (at % 4 ? 'BRI' : 'POS'),
  danom: (at) => `D34111${1_000_000 + at}`,
  day: (at) => `${String((at % 27) + 1).padStart(2, '0')}/03/2026`,
  bankStatus: (at) => (at % 9 ? 'BERHASIL' : 'GAGAL'),
  postStatus: (at) => (at % 9 ? 'BAYAR' : 'BELUM'),
  accountStatus: (at) => (at % 5 ? 'AKTIF' : 'PASIF'),
  cardStatus: (at) => (at % 6 ? 'SUDAH' : 'BELUM'),
  exclusion: (at) => ['ASN', 'MENINGGAL', 'PINDAH'][at % 3]!,
  colour: (at) => ['MERAH', 'BIRU'][at % 2]!,
};

/** One of the first rows of a sheet, to be changed by a test. */
export interface InventedRow {
  readonly row: number;
  cells: string[];
}

/** A sheet of `columns`, each as `HEADER=what it holds`; without any header where none is given. */
export function invented(
  columns: readonly string[],
  titles: readonly string[] = [],
  count = 40,
): InventedRow[] {
  const headed = columns.some((column) => column.includes('='));
  const header = headed ? [columns.map((column) => column.split('=')[0]!)] : [];
  const makers = columns.map((column) => INVENTED[column.split('=').at(-1)!]!);
  const data = Array.from({ length: count }, (_, at) => makers.map((maker) => maker(at)));
  return [...titles.map((title) => [title]), ...header, ...data].map((cells, at) => ({ row: at + 1, cells }));
}
