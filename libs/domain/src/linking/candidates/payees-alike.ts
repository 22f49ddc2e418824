import { isNikNear, isSupported } from '../evidence/candidate-rules.js';
import { type Comparer, type Comparison } from '../evidence/comparison.js';
import { WEIGHTS } from '../evidence/weights.js';
import { addNew, type CandidateSearch } from './candidate-search.js';

/** Finds the payees who may be candidates for a statement besides the one who has its NIK (docs/rules.md, 4, Candidates). */
export class PayeesAlike {
  constructor(
    private readonly comparer: Comparer,
    private readonly search: CandidateSearch,
  ) {}

  /** Those with a NIK nearby and, where the statement names nobody by a number, those with the name; besides those with its account, card or KK (`sharing`). */
  beside(statement: number, sharing: readonly number[]): readonly number[] {
    const near = this.search.withNearNik(statement);
    if (this.namesNobody(statement)) {
      const found = near.slice();
      for (const payee of this.namedBeside(statement, near)) addNew(found, payee);
      return found;
    }
    return near.length === 0 ? near : near.filter((payee) => !sharing.includes(payee));
  }

  /** Whether the account is a candidate's, and so much else that nobody comes close who has a NIK nearby and no number of the statement, if all else agrees: they stand against nobody who has the account. */
  isBeyondOthers(statement: number, best: Comparison): boolean {
    return best.account === 'equal' && this.isBeyond(statement, best, WEIGHTS.nik.kept15);
  }

  /** Of the payees with the name those who may be supported candidates, where the statement names nobody by a number; of those whose NIK is not near only who may come close to who have one nearby. */
  private namedBeside(statement: number, near: readonly number[]): readonly number[] {
    const { bearers } = this.search;
    const isNikStated = this.comparer.statements.damagedNik.has(statement);
    const isBeyond = near.some((payee) => this.isBeyondNamed(statement, payee));
    const named = Array.from(this.search.named(statement));
    return named.filter(
      (payee) =>
        (!isBeyond && bearers.isAlike(statement, payee)) ||
        (isNikStated && isNikNear(this.comparer.nikLevel(statement, payee))),
    );
  }

  /** Whether a payee with a NIK nearby fits a statement that names nobody by a number so well that nobody comes close whose NIK is not near, if all else agrees. */
  private isBeyondNamed(statement: number, payee: number): boolean {
    const comparison = this.comparer.compare(statement, payee);
    return isSupported(comparison, true) && this.isBeyond(statement, comparison, WEIGHTS.nik.keptFew);
  }

  /** Whether nobody comes close to a candidate for whom no number speaks but the NIK, as much as it weighs, and all else that is stated. */
  private isBeyond(statement: number, { sum }: Comparison, nik: number): boolean {
    const { names, statements } = this.comparer;
    const name = names.highestWeight(names.keyOf(statements.name[statement]!));
    return sum - nik - name - this.comparer.highestOfPlaceAndAmount(statement) >= WEIGHTS.margin;
  }

  /** Whether a statement names nobody by a number. */
  namesNobody(statement: number): boolean {
    const { shared, statements } = this.comparer;
    const kk = statements.kk[statement]!;
    const account = statements.account[statement]!;
    const card = statements.card[statement]!;
    return (
      statements.nik[statement] === 0 &&
      (kk === 0 || shared.isSharedFamilyCard(kk)) &&
      (account === 0 || shared.isSharedAccount(account)) &&
      (card === 0 || shared.isSharedCard(card))
    );
  }
}
