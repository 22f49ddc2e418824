import { type Evidence, type EvidenceKind } from '#domain';
import { type ShowNumber } from './masking.js';

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  nik: 'NIK',
  account: 'rekening/KKS',
  kk: 'KK',
  name: 'nama',
  area: 'wilayah',
  amount: 'nominal',
};

const LEVELS: Readonly<Record<string, string>> = {
  equal: 'sama',
  equalDistrict: 'kecamatan sama',
  kept15: '15 angka sama',
  kept12: '12 angka sama',
  keptFew: 'angka yang tersisa sama',
  oneEdit: 'beda satu angka',
  twoEdits: 'beda dua angka',
  first12: '12 angka pertama sama',
  similar92: 'sangat mirip',
  similar88: 'mirip',
  similar70: 'agak mirip',
  differs: 'berbeda',
};

const NUMBERS: readonly EvidenceKind[] = ['nik', 'account', 'kk'];

/** Why a payment was linked, or not: per stated piece of evidence its level, weight and the two values, separated by `;`. */
export function explanationText(evidence: readonly Evidence[], show: ShowNumber): string {
  let text = '';
  for (const { kind, level, stated, listed, weight } of evidence) {
    if (level === 'missing') continue;
    const isNumber = NUMBERS.includes(kind);
    const one = isNumber ? show(stated) : stated.replaceAll(';', ',');
    const other = isNumber ? show(listed) : listed.replaceAll(';', ',');
    text += `${text === '' ? '' : '; '}${KINDS[kind]} ${LEVELS[level] ?? level} ${weightText(weight)} (${one} | ${other})`;
  }
  return text;
}

/** A weight in hundredths with its sign, in log2 units with two places. */
function weightText(weight: number): string {
  return `${weight >= 0 ? '+' : ''}${(weight / 100).toFixed(2)}`;
}
