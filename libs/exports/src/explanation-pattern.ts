import { type Comparison, WEIGHTS } from '#domain';
import { FixedText } from './fixed-text.js';

/** Levels of evidence in plain Indonesian. */
export const LEVELS: Readonly<Record<string, string>> = {
  equal: 'sama',
  equalDistrict: 'kecamatan sama',
  kept15: '15 angka sama',
  kept12: '12 angka sama',
  keptFew: 'angka yang tersisa sama',
  mistyped: 'salah ketik satu angka',
  oneEdit: 'beda satu angka',
  twoEdits: 'beda dua angka',
  first12: '12 angka pertama sama',
  slip: 'sama, salah tulis',
  whole: 'sama, terpotong atau ditambah',
  similar92: 'sangat mirip',
  similar88: 'mirip',
  part: 'nama pendek',
  similar70: 'agak mirip',
  shared: 'dipakai banyak orang',
  differs: 'berbeda',
};

/** The levels of a comparison. */
export type Levels = Pick<Comparison, 'nik' | 'account' | 'kk' | 'name' | 'area' | 'amount'>;

/** What an explanation says before the values of each piece of evidence, with the end of the piece before; nothing of one that is missing. It depends on the levels alone, but for the weight of a name. */
export class ExplanationPattern {
  readonly beforeNiks: FixedText | undefined;
  readonly beforeAccounts: FixedText | undefined;
  readonly beforeFamilyCards: FixedText | undefined;
  /** Without the weight. */
  readonly beforeNames: FixedText | undefined;
  readonly beforeAreas: FixedText | undefined;
  readonly beforeAmounts: FixedText | undefined;
  /** Whether no evidence is stated. */
  isEmpty = true;

  constructor(private readonly levels: Levels) {
    const { nik, account, kk, name, area, amount } = levels;
    this.beforeNiks = this.piece('NIK', nik, WEIGHTS.nik[nik]);
    this.beforeAccounts = this.piece('rekening/KKS', account, WEIGHTS.account[account]);
    this.beforeFamilyCards = this.piece('KK', kk, WEIGHTS.kk[kk]);
    this.beforeNames = this.piece('nama', name);
    this.beforeAreas = this.piece('wilayah', area, WEIGHTS.area[area]);
    this.beforeAmounts = this.piece('nominal', amount, WEIGHTS.amount[amount]);
  }

  fits({ nik, account, kk, name, area, amount }: Levels): boolean {
    const { levels } = this;
    return (
      levels.nik === nik &&
      levels.account === account &&
      levels.kk === kk &&
      levels.name === name &&
      levels.area === area &&
      levels.amount === amount
    );
  }

  private piece(kind: string, level: string, weight?: number): FixedText | undefined {
    if (level === 'missing') return undefined;
    const separator = this.isEmpty ? '' : '); ';
    this.isEmpty = false;
    const weighed = weight === undefined ? '' : `${weightText(weight)} (`;
    return new FixedText(`${separator}${kind} ${LEVELS[level]} ${weighed}`);
  }
}

/** The patterns of all combinations of levels that were asked for. */
export class ExplanationPatterns {
  private readonly patterns: ExplanationPattern[] = [];

  /** A pattern that was found moves one place to the front: few are common. */
  of(levels: Levels): ExplanationPattern {
    const { patterns } = this;
    for (let at = 0; at < patterns.length; at++) {
      const pattern = patterns[at]!;
      if (!pattern.fits(levels)) continue;
      if (at > 0) {
        patterns[at] = patterns[at - 1]!;
        patterns[at - 1] = pattern;
      }
      return pattern;
    }
    const { nik, account, kk, name, area, amount } = levels;
    const added = new ExplanationPattern({ nik, account, kk, name, area, amount });
    patterns.push(added);
    return added;
  }
}

/** `+22.00`, `-3.00` of hundredths. */
function weightText(weight: number): string {
  return `${weight < 0 ? '' : '+'}${(weight / 100).toFixed(2)}`;
}
