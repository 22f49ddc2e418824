import { type ComputedBook, describeFinding, type Finding, type FindingPlace, listFindings } from '#domain';

/** A finding with a name that stays the same as long as it is about the same. */
export interface NamedFinding {
  readonly subject: string;
  readonly finding: Finding;
}

/** All findings of a book. Two of one kind about the same (further entries of one NIK) are told apart by their number. */
export function namedFindings(book: ComputedBook): NamedFinding[] {
  const seen = new Map<string, number>();
  return Array.from(listFindings(book), (place) => {
    const finding = describeFinding(book, place);
    const subject = subjectOf(book, place, finding);
    const key = `${finding.kind} ${subject}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { finding, subject: count === 1 ? subject : `${subject} ${count}` };
  });
}

/** What a finding is about: never a ref, since a report that restates another has other ones. */
function subjectOf(book: ComputedBook, { kind, subject }: FindingPlace, finding: Finding): string {
  switch (kind) {
    case 'NOT_ON_ROSTER':
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return paymentKey(book, subject);
    case 'REPORT_AWAITED':
      return finding.channel ?? '';
    case 'SHARED_ACCOUNT':
      return book.sharedAccounts[subject]!.numbers.join(' ');
    case 'CONTROL_TOTAL_MISMATCH':
      return String(finding.detail.file);
    default:
      return `${finding.programme} ${finding.nik}`;
  }
}

/** The key of the payment of an instance. */
function paymentKey({ settlement }: ComputedBook, instance: number): string {
  return settlement.context.keys.key(settlement.rowOf(instance));
}
