import {
  type Decision,
  type EarlierRemark,
  type Entitlement,
  type Household,
  type Payment,
  type Visit,
} from '../../api/household.js';

/** Something that happened to a household, as far as a cycle knows. */
export type StoryEvent =
  | { readonly what: 'LISTED'; readonly at: undefined; readonly entitlements: readonly Entitlement[] }
  | { readonly what: 'STATED'; readonly at: string | undefined; readonly payment: Payment }
  | { readonly what: 'REMARKED'; readonly at: string; readonly kind: string; readonly remark: EarlierRemark }
  | { readonly what: 'VISITED'; readonly at: string; readonly visit: Visit; readonly isLast: boolean }
  | { readonly what: 'DECIDED' | 'TAKEN_BACK'; readonly at: string; readonly decision: Decision };

/** The story of a household: the list first, then what the reports said and people decided, by day; what has none comes last. */
export function storyOf({
  entitlements,
  payments,
  discrepancies,
  visits,
  decisions = [],
}: Household): readonly StoryEvent[] {
  const stated = payments.map((payment): StoryEvent => ({
    what: 'STATED',
    at: payment.reported ?? payment.day,
    payment,
  }));
  const decided = decisions.flatMap((decision): StoryEvent[] => [
    { what: 'DECIDED', at: decision.at, decision },
    ...(decision.withdrawal ? [{ what: 'TAKEN_BACK' as const, at: decision.withdrawal.at, decision }] : []),
  ]);
  const remarked = discrepancies.flatMap(({ kind, remark }): StoryEvent[] =>
    remark === undefined
      ? []
      : [remark, ...remark.earlier].map((each) => ({ what: 'REMARKED', at: each.at, kind, remark: each })),
  );
  const visited = visits
    .map((visit, at): StoryEvent => ({ what: 'VISITED', at: visit.day, visit, isLast: at === 0 }))
    .toReversed();
  const events = [...stated, ...decided, ...remarked, ...visited].sort((one, other) =>
    compare(one.at, other.at),
  );
  return entitlements.length === 0 ? events : [{ what: 'LISTED', at: undefined, entitlements }, ...events];
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
