import {
  channelProfile,
  EXCLUSION_PROFILE,
  KNOWN_PROFILES,
  ROSTER_PROFILE,
} from '../../profiles/known-profiles.js';
import { type Profile } from '../../profiles/profile.js';
import { HeaderLikeness } from './header-likeness.js';
import { HeaderWords } from './header-words.js';

const BRI = channelProfile('BRI')!;
const POS = channelProfile('POS')!;
const words = new HeaderWords(KNOWN_PROFILES);

function mostSimilar(profile: Profile, header: string): string | undefined {
  const says = new HeaderLikeness(profile, words).of(header);
  return [...says.similar]
    .filter(([field]) => !says.against.has(field))
    .sort(([, one], [, other]) => other - one)[0]?.[0];
}

test.each<[string, Profile, string | undefined]>([
  ['NOMOR INDUK', ROSTER_PROFILE, 'nik'],
  ['NO. IDENTITAS (KTP)', ROSTER_PROFILE, 'nik'],
  ['No Induk Kependudukan', ROSTER_PROFILE, 'nik'],
  ['NOMOR INDUK KEPENDUDKAN', ROSTER_PROFILE, 'nik'],
  ['KARTU KELUARGA', ROSTER_PROFILE, 'kk'],
  ['NAMA LENGKAP', ROSTER_PROFILE, 'name'],
  ['namaLengkap', ROSTER_PROFILE, 'name'],
  ['NAMALENGKAP', ROSTER_PROFILE, 'name'],
  ['NM PENERIMA MANFAAT', ROSTER_PROFILE, 'name'],
  ['NAMA IBU KANDUNG', ROSTER_PROFILE, undefined],
  ['NAMA DESA', ROSTER_PROFILE, 'kelurahan'],
  ['JML BANTUAN', ROSTER_PROFILE, 'amount'],
  ['BESAR BANTUAN (Rp)', ROSTER_PROFILE, 'amount'],
  ['JUMLAH ANGGOTA KELUARGA', ROSTER_PROFILE, undefined],
  ['JENIS BANSOS', ROSTER_PROFILE, 'programme'],
  ['NO REK BANK', ROSTER_PROFILE, 'account'],
  ['NAMA BANK', ROSTER_PROFILE, 'bank'],
  ['TGL PENYALURAN', BRI, 'day'],
  ['TGL PENCAIRAN', BRI, 'withdrawalDay'],
  ['TGL LAHIR', BRI, undefined],
  ['STATUS PENYALURAN', BRI, 'status'],
  ['STS REK', BRI, 'accountStatus'],
  ['STATUS KARTU KKS', BRI, 'cardStatus'],
  ['SISA SALDO', BRI, 'balance'],
  ['JML DISALURKAN', BRI, 'amount'],
  ['DANOM', POS, 'danom'],
  ['JML PKH', POS, 'amount.PKH'],
  ['NILAI SEMBAKO', POS, 'amount.BPNT'],
  ['STATUS PEMBAYARAN', POS, 'status'],
  ['TGL DIBAYARKAN', POS, 'day'],
  ['SEBAB GAGAL', POS, 'reason'],
  ['ALASAN PENGECUALIAN', EXCLUSION_PROFILE, 'reason'],
  ['NAMA CABANG', BRI, undefined],
  ['KODE PETUGAS', POS, undefined],
  ['WARNA', ROSTER_PROFILE, undefined],
  ['…', ROSTER_PROFILE, undefined],
])('%s', (header, profile, field) => {
  expect(mostSimilar(profile, header)).toBe(field);
});

test('an exact header says one thing only, an ignored one that it is ignored', () => {
  const likeness = new HeaderLikeness(BRI, words);
  expect(likeness.of('Tgl. Top-Up (WIB)')).toMatchObject({ exact: 'day', similar: new Map() });
  expect(likeness.of('NAMA UKER')).toMatchObject({ exact: '', similar: new Map() });
});

test('the name of another field of the profile is no synonym', () => {
  expect(new HeaderLikeness(BRI, words).of('TANGGAL PENCAIRAN').similar.get('withdrawalDay')).toBe(1);
  expect(new HeaderLikeness(BRI, words).of('TANGGAL PENCAIRAN').similar.get('day') ?? 0).toBeLessThan(0.8);
});
