import { isNikNear, isSupported } from '../evidence/candidate-rules.js';
import { type Comparer } from '../evidence/comparison.js';
import { WEIGHTS } from '../evidence/weights.js';
import { addNew, type CandidateSearch } from './candidate-search.js';

/** Finds the payees who may be candidates for a statement besides the one who has its NIK (docs/rules.md, 4, Candidates). */
export class PayeesAlike {
  constructor(
    private readonly comparer: Comparer,
    private readonly search: CandidateSearch,
  ) {}

  /** Those with its account, card or KK (`sharing`), those with a NIK nearby and, where the statement names nobody by a number, those with the name. */
  beside(statement: number, sharing: readonly number[]): readonly number[] {
    const near = this.search.withNearNik(statement);
    const namesNobody = this.namesNobody(statement);
    if (near.length === 0 && !namesNobody) return sharing;
    const found = sharing.slice();
    for (const payee of near) addNew(found, payee);
    if (namesNobody) for (const payee of this.namedBeside(statement, near)) addNew(found, payee);
    return found;
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
    const { names, statements } = this.comparer;
    const rival =
      WEIGHTS.nik.keptFew +
      names.highestWeight(names.keyOf(statements.name[statement]!)) +
      this.comparer.highestOfPlaceAndAmount(statement);
    return isSupported(comparison, true) && comparison.sum - rival >= WEIGHTS.margin;
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
