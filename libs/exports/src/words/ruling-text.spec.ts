import { type Decision, type Ruling } from '../../../domain/src/index.js';
import { rulingText } from './ruling-text.js';

const word = { by: 'sri', at: '2026-04-29T17:00:00.000Z', reason: 'buku rekening' } as const;
const onPayment: Decision = {
  about: 'PAYMENT',
  paymentKey: '0123456789abcdef',
  decision: 'LINK',
  rosterRef: 'bnba.csv#2',
  ...word,
};
const onEvidence: Decision = {
  about: 'EVIDENCE',
  evidence: 'a123456789abcdef',
  decision: 'LINK',
  choice: 3,
  ...word,
};

it.each<[string, Decision, Ruling['standing'], string]>([
  ['followed', onPayment, 'FOLLOWED', 'keputusan LINK oleh sri pada 30 April 2026 (buku rekening)'],
  [
    'remembered',
    onEvidence,
    'FOLLOWED',
    'keputusan LINK oleh sri pada 30 April 2026 (buku rekening), diingat untuk bukti yang sama',
  ],
  [
    'contradicted',
    onPayment,
    'CONTRADICTED',
    'keputusan LINK oleh sri pada 30 April 2026 (buku rekening) bertentangan dengan laporan yang lebih baru: putuskan lagi',
  ],
  [
    'changed',
    onEvidence,
    'CHANGED',
    'bukti berubah sejak keputusan LINK oleh sri pada 30 April 2026 (buku rekening): putuskan lagi',
  ],
  [
    'asleep, its entry gone',
    onPayment,
    'ASLEEP',
    'keputusan LINK oleh sri pada 30 April 2026 (buku rekening) menunjuk bnba.csv#2 yang tidak ada di daftar: putuskan lagi',
  ],
  [
    'asleep, without such a candidate',
    onEvidence,
    'ASLEEP',
    'keputusan LINK oleh sri pada 30 April 2026 (buku rekening) memilih nomor 3 yang tidak ada di antara calon: putuskan lagi',
  ],
  [
    'at a time of the day, without a reason',
    { ...onPayment, at: '2026-04-30T20:15:00.000Z', reason: '' },
    'FOLLOWED',
    'keputusan LINK oleh sri pada 1 Mei 2026 03.15',
  ],
])('a decision that is %s', (_, decision, standing, text) => {
  expect(rulingText({ decision, standing })).toBe(text);
});

it('a reason that would fill a cell is cut', () => {
  const long = rulingText({ decision: { ...onPayment, reason: 'a'.repeat(40_000) }, standing: 'FOLLOWED' });
  expect(long.length).toBeLessThan(300);
});
