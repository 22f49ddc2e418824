import { type Comparer, type Comparison } from '../evidence/comparison.js';
import { levelCode } from '../evidence/level-codes.js';
import { type EvidenceLinks } from '../links.js';
import { SolePayees } from './sole-payees.js';

/** What the comparer says of all rows of one kind. */
interface Kind {
  readonly levels: number;
  /** The weights of all but the name. */
  readonly unnamed: number;
  /** By weight of the name whether such a row is plain; 0 where that was not asked yet. */
  readonly answers: Uint8Array;
}

const IS_PLAIN = 1;
const IS_NOT_PLAIN = 2;

/** Of no kind: something is stated that is not the payee's. */
const NO_KIND = -1;
const AMOUNT_LEVELS = ['missing', 'equal', 'differs'] as const;

/**
 * Links plain rows that state nothing but what the first entry of a sole payee says, as nine of ten do. Which numbers, areas and amount such a row states is its kind: two rows of one kind, with names of one weight,
 * are compared and judged alike, so that the first one is compared and judged for all.
 */
export class PlainRows {
  private readonly payees: SolePayees;
  private readonly kinds: (Kind | undefined)[] = [];

  /** `isPlain`: whether a statement is plain beside the payee who has its NIK and shares its other numbers with nobody. */
  constructor(
    private readonly comparer: Comparer,
    private readonly links: EvidenceLinks,
    private readonly isPlain: (statement: number, exact: Comparison) => boolean,
  ) {
    this.payees = new SolePayees(comparer);
  }

  /** Links a statement where it is such a row; false where it has to be looked at. */
  link(statement: number): boolean {
    const { comparer, payees } = this;
    const { roster, names, statements } = comparer;
    const payee = statements.nik[statement]!;
    if (!payees.has(payee)) return false;
    const entry = roster.entriesOf.first(payee);
    const row = roster.rows[entry]!;
    const name = names.keyOf(statements.name[statement]!);
    if (name === 0 || name !== names.keyOf(roster.table.name[row]!)) return false;
    const place = this.kindOf(statement, payee, row);
    if (place === NO_KIND) return false;
    const kind = (this.kinds[place] ??= this.compareFirst(statement, payee));
    const weight = names.equalWeight(name);
    const answer = (kind.answers[weight] ||= this.isPlain(statement, comparer.compare(statement, payee))
      ? IS_PLAIN
      : IS_NOT_PLAIN);
    if (answer === IS_NOT_PLAIN) return false;
    this.links.linkExact(statement, payee, entry, kind.levels, kind.unnamed + weight);
    return true;
  }

  private kindOf(statement: number, payee: number, row: number): number {
    const { areas, roster, statements } = this.comparer;
    const { table } = roster;
    const account = statements.account[statement]!;
    const card = statements.card[statement]!;
    const kk = statements.kk[statement]!;
    if (account !== 0 && account !== table.account[row]) return NO_KIND;
    if (card !== 0 && card !== table.card[row]) return NO_KIND;
    if (kk !== 0 && kk !== table.kk[row]) return NO_KIND;
    const kelurahan = statements.kelurahan[statement]!;
    const kecamatan = statements.kecamatan[statement]!;
    const kelurahanKey = areas.kelurahanKey(kelurahan);
    const kecamatanKey = areas.kecamatanKey(kecamatan);
    const listedKelurahan = areas.kelurahanKey(table.kelurahan[row]!);
    const listedKecamatan = areas.kecamatanKey(table.kecamatan[row]!);
    const isNear = kelurahanKey !== 0 && listedKelurahan !== 0;
    const isInDistrict = kecamatanKey !== 0 && listedKecamatan !== 0;
    if (isNear && kelurahanKey !== listedKelurahan) return NO_KIND;
    if (isInDistrict && kecamatanKey !== listedKecamatan) return NO_KIND;
    const stated =
      (account === 0 ? 0 : 1) |
      (card === 0 ? 0 : 2) |
      (kk === 0 ? 0 : 4) |
      (isNear ? 8 : 0) |
      (isInDistrict ? 16 : 0) |
      (kelurahan === 0 && kecamatan === 0 ? 0 : 32);
    const amount = AMOUNT_LEVELS.indexOf(this.comparer.amountLevel(statement, payee));
    return stated * AMOUNT_LEVELS.length + amount;
  }

  private compareFirst(statement: number, payee: number): Kind {
    const { names } = this.comparer;
    const exact = this.comparer.compare(statement, payee);
    return {
      levels: levelCode(exact),
      unnamed: exact.sum - exact.nameWeight,
      answers: new Uint8Array(names.highestEqualWeight + 1),
    };
  }
}
