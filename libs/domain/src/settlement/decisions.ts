import { type Decision } from '../book/book-input.js';
import { compareText } from '../book/file-order.js';

/** A person's word on a payment, with the payee that it names. */
export interface Ruling {
  readonly decision: Decision;
  /** Vocabulary id of the NIK for LINK; 0 for NONE; -1 for LINK to an entry that is not on the roster (the decision sleeps). */
  readonly payee: number;
}

/** The decisions of a book by payment key: of several for one key the latest. */
export class Rulings {
  private readonly byKey = new Map<string, Ruling>();

  /** `payeeOfRef` gives the payee of a standing roster entry by its ref, undefined when there is none. */
  constructor(decisions: readonly Decision[], payeeOfRef: (ref: string) => number | undefined) {
    for (const decision of decisions) {
      const payee = decision.decision === 'NONE' ? 0 : (payeeOfRef(decision.rosterRef) ?? -1);
      const ruling = { decision, payee };
      const earlier = this.byKey.get(decision.paymentKey);
      if (!earlier || isLater(ruling, earlier)) this.byKey.set(decision.paymentKey, ruling);
    }
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** The ruling that holds for payments with these keys: the latest; undefined when there is none. */
  latest(keys: readonly string[]): Ruling | undefined {
    let latest: Ruling | undefined;
    for (const key of keys) {
      const ruling = this.byKey.get(key);
      if (ruling && (!latest || isLater(ruling, latest))) latest = ruling;
    }
    return latest;
  }
}

function isLater(one: Ruling, other: Ruling): boolean {
  return compareText(orderOf(one), orderOf(other)) > 0;
}

/** Later by time, then by person, then by the rest of the row: a total order that does not depend on arrival. */
function orderOf({ decision }: Ruling): string {
  return [
    decision.at,
    decision.by,
    decision.paymentKey,
    decision.decision,
    decision.rosterRef,
    decision.reason,
  ].join('\u001f');
}
