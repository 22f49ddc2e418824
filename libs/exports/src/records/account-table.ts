import { idColumn, listColumn, momentColumn, textColumn, truthColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** Somebody, or a program, with what is open. */
interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly grants: readonly {
    readonly region: string;
    readonly kecamatan?: string;
    readonly kelurahan?: string;
  }[];
  readonly signsInBy: string;
  readonly canSignIn: boolean;
  readonly hasSecondFactor: boolean;
  readonly isDisabled: boolean;
  readonly tokenMadeAt?: string;
  readonly signedInAt?: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

const ROLE_WORDS = {
  admin: 'administrator',
  manager: 'pengelola',
  reviewer: 'peninjau',
  volunteer: 'relawan',
  auditor: 'auditor',
  subscriber: 'program',
};

const WAY_WORDS = { PASSWORD: 'kata sandi', PROVIDER: 'penyedia identitas' };

/** All accounts: never what proves who somebody is. */
export const ACCOUNT_TABLE: RecordTable<AccountRow> = {
  name: 'accounts',
  title: 'Akun',
  sheet: 'Akun',
  columns: [
    textColumn('username', 'Nama akun', ({ username }) => username),
    textColumn('name', 'Nama', ({ name }) => name, { width: 28 }),
    textColumn('role', 'Peran', ({ role }) => role, { words: ROLE_WORDS }),
    listColumn(
      'grants',
      'Wilayah',
      ({ grants }) =>
        grants.map(({ region, ...area }) =>
          [region, area.kecamatan, area.kelurahan].filter(Boolean).join('/'),
        ),
      { words: { '*': 'semua wilayah' }, width: 36 },
    ),
    textColumn('signs_in_by', 'Masuk dengan', ({ signsInBy }) => signsInBy, { words: WAY_WORDS }),
    truthColumn('can_sign_in', 'Dapat masuk', ({ canSignIn }) => canSignIn),
    truthColumn('has_second_factor', 'Faktor kedua', ({ hasSecondFactor }) => hasSecondFactor),
    truthColumn('is_disabled', 'Dinonaktifkan', ({ isDisabled }) => isDisabled),
    momentColumn('token_made_at', 'Token dibuat', ({ tokenMadeAt }) => tokenMadeAt),
    momentColumn('signed_in_at', 'Terakhir masuk', ({ signedInAt }) => signedInAt),
    momentColumn('created_at', 'Dibuat', ({ createdAt }) => createdAt),
    momentColumn('changed_at', 'Terakhir diubah', ({ changedAt }) => changedAt),
    idColumn('id', 'Kode akun', ({ id }) => id),
  ],
  notes: [
    ['Wilayah', 'Kode wilayah, lalu kecamatan dan kelurahan bila hanya sebagian yang terbuka.'],
    ['Dapat masuk', 'Kata sandi sudah dipilih, atau orangnya datang lewat penyedia identitas.'],
  ],
};
