/** What speaks for and against a payment being a household's. */
export const EVIDENCE = {
  kinds: {
    nik: 'NIK',
    account: 'Rekening atau KKS',
    kk: 'Nomor KK',
    name: 'Nama',
    area: 'Wilayah',
    amount: 'Nominal',
  },
  levels: {
    nik: {
      equal: 'sama persis',
      kept15: 'sama sejauh yang tersisa (Excel memotong angka terakhir)',
      kept12: 'sama sejauh yang tersisa (12–14 angka)',
      keptFew: 'terlalu sedikit angka yang tersisa',
      mistyped: 'beda satu angka, lazim karena salah ketik',
      oneEdit: 'beda satu angka; bisa orang lain',
      twoEdits: 'beda dua angka',
      first12: 'hanya 12 angka pertama sama',
      missing: 'tidak disebut',
      differs: 'berbeda',
    },
    account: {
      equal: 'sama',
      shared: 'sama, tetapi dipakai banyak orang',
      missing: 'tidak disebut',
      differs: 'berbeda',
    },
    kk: {
      equal: 'sama',
      shared: 'sama, tetapi dipakai banyak orang',
      missing: 'tidak disebut',
      differs: 'berbeda',
    },
    name: {
      equal: 'sama',
      slip: 'sama, dengan satu salah ketik atau urutan terbalik',
      similar92: 'sangat mirip',
      similar88: 'mirip',
      part: 'satu adalah bentuk pendek dari yang lain',
      similar70: 'agak mirip',
      missing: 'tidak disebut',
      differs: 'berbeda',
    },
    area: {
      equal: 'kelurahan sama',
      equalDistrict: 'kecamatan sama',
      missing: 'tidak disebut',
      differs: 'berbeda',
    },
    amount: {
      equal: 'sama dengan haknya',
      missing: 'tidak disebut',
      differs: 'berbeda dari haknya',
    },
  },
  says: { FOR: 'cocok', AGAINST: 'tidak cocok', NOTHING: 'tidak menentukan' },
} as const;
