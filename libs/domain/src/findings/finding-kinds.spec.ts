import { FINDING_KINDS, type FindingKind, type Severity, severityOf } from './finding-kinds.js';

const BY_SEVERITY: Readonly<Record<Severity, readonly FindingKind[]>> = {
  high: ['PAID_TWICE', 'NOT_ON_ROSTER', 'INELIGIBLE_RECIPIENT', 'NOT_DELIVERED', 'DUPLICATE_ENTITLEMENT'],
  medium: [
    'OVERPAID',
    'UNDERPAID',
    'PAYMENT_FAILED',
    'RETURNED',
    'CARD_NOT_HANDED_OVER',
    'REPORT_AWAITED',
    'SHARED_ACCOUNT',
    'CONTROL_TOTAL_MISMATCH',
    'IDENTITY_MISMATCH',
    'AMBIGUOUS_MATCH',
  ],
  low: ['NOT_WITHDRAWN', 'WITHDRAWN_LESS_THAN_CREDITED', 'WRONG_CHANNEL', 'OUT_OF_WINDOW'],
};

describe('severity (rules 4)', () => {
  it.each(
    Object.entries(BY_SEVERITY).flatMap(([severity, kinds]) =>
      kinds.map((kind) => [kind, severity] as const),
    ),
  )('%s is %s', (kind, severity) => expect(severityOf(kind)).toBe(severity));

  it('rates every kind', () =>
    expect(Object.values(BY_SEVERITY).flat().toSorted()).toEqual([...FINDING_KINDS].toSorted()));

  it.each([
    [16, 'low'],
    [15, 'high'],
    [0, 'high'],
    [-3, 'high'],
  ])('idle money with %d days left is %s', (days, severity) =>
    expect(severityOf('NOT_WITHDRAWN', days)).toBe(severity),
  );
});
