import { type Assessments } from '../assessment/assessor.js';
import { speaksOf } from '../assessment/counting.js';
import { type Deadlines } from '../assessment/deadlines.js';
import { type Chain } from '../columns/chain.js';
import { type SharedAccount } from '../findings/shared-accounts.js';
import { FewTexts } from './few-texts.js';
import { SettledBook } from './settled-book.js';

/** Everything that was computed of one region and cycle, as columns; the views (ledger, links, findings) read from here. */
export class ComputedBook extends SettledBook {
  /** Programmes, channels and areas, as statements and roster have them. */
  readonly texts: Readonly<Record<'programmes' | 'channels' | 'kelurahan' | 'kecamatan', FewTexts>>;

  constructor(
    { tables, roster, comparer, settlement, namesakes }: SettledBook,
    /** Standing linked instances by payee, in their order. */
    readonly linked: Chain,
    readonly assessments: Assessments,
    readonly deadlines: Deadlines,
    readonly sharedAccounts: readonly SharedAccount[],
    /** The same inputs without any decision: the word of the rules alone. Absent where there are no decisions, and where the reports contradict each other without them. */
    readonly undecided: ComputedBook | undefined,
  ) {
    super(tables, roster, comparer, settlement, namesakes);
    const { programmes, channels, kelurahan, kecamatan } = tables.roster.vocabulary;
    this.texts = {
      programmes: new FewTexts(programmes),
      channels: new FewTexts(channels),
      kelurahan: new FewTexts(kelurahan),
      kecamatan: new FewTexts(kecamatan),
    };
  }

  /** Standing instances that count for an entitlement, in their order. */
  countedInstances(entitlement: number): number[] {
    const { linked, roster, settlement } = this;
    const counted: number[] = [];
    const first = linked.first(roster.payeeOf(entitlement));
    for (let instance = first; instance !== -1; instance = linked.next[instance]!)
      if (speaksOf(settlement, roster, instance, entitlement)) counted.push(instance);
    return counted;
  }
}
