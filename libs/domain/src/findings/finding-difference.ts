import { type ComputedBook } from '../book/computed-book.js';
import { type FindingPlace } from './finding-places.js';

/** The difference that a finding carries, in rupiah; 0 where it carries none. The same as `describeFinding` gives, without describing it. */
export function findingDifference(
  { roster, assessments, settlement }: ComputedBook,
  { kind, subject }: FindingPlace,
): number {
  const ofEntitlement = (entitlement: number): number =>
    assessments.delivered[entitlement]! - roster.amount[entitlement]!;
  switch (kind) {
    case 'DUPLICATE_ENTITLEMENT': {
      const { byFamilyCard, entry } = roster.duplicates;
      return byFamilyCard[subject] === 1 ? ofEntitlement(roster.entitlementOfEntry[entry[subject]!]!) : 0;
    }
    case 'NOT_ON_ROSTER':
      return settlement.left[subject]!;
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
    case 'REPORT_AWAITED':
    case 'SHARED_ACCOUNT':
    case 'CONTROL_TOTAL_MISMATCH':
      return 0;
    default:
      return ofEntitlement(subject);
  }
}
