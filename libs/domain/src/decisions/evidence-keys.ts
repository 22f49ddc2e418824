import { type Comparer, type Comparison } from '../linking/evidence/comparison.js';
import { evidenceKeyOf } from './evidence-key.js';

/** Names what is known of whose a payment is: the payee as stated beside some payees of the roster (docs/rules.md, 7). */
export class EvidenceKeys {
  constructor(private readonly comparer: Comparer) {}

  /** The key of a row of the statement table beside these candidates, in any order. */
  key(row: number, candidates: readonly number[]): string {
    return this.keyOf(row, this.comparer.compareAll(row, candidates));
  }

  /** The same beside candidates that are compared with the row. */
  keyOf(row: number, comparisons: readonly Comparison[]): string {
    const { comparer } = this;
    const { names, areas, statements } = comparer;
    const words = statements.vocabulary;
    const damaged = statements.damagedNik.get(row);
    return evidenceKeyOf(
      {
        nik: damaged?.digits ?? words.nationalIds.digits(statements.nik[row]!),
        isNikShortened: damaged?.shortened === true,
        kk: words.familyCards.digits(statements.kk[row]!),
        account: words.accounts.text(statements.account[row]!),
        card: words.cards.text(statements.card[row]!),
        name: names.keys.text(names.keyOf(statements.name[row]!)),
        kelurahan: areas.text(areas.kelurahanKey(statements.kelurahan[row]!)),
        kecamatan: areas.text(areas.kecamatanKey(statements.kecamatan[row]!)),
      },
      comparisons.map(({ payee, nik, account, kk, name, area }) => ({
        nik: words.nationalIds.digits(payee),
        levels: [nik, account, kk, name, area],
      })),
    );
  }

  /** Candidates in the order of their numbers: by NIK. */
  inOrder(candidates: readonly number[]): number[] {
    const { nationalIds } = this.comparer.statements.vocabulary;
    return [...candidates].sort(
      (one, other) =>
        nationalIds.highOf(one) - nationalIds.highOf(other) ||
        nationalIds.lowOf(one) - nationalIds.lowOf(other),
    );
  }
}
