import { type LoadedList, type LEDGER_LIST } from '#application';
import { ENTITLEMENT_STATES, type EntitlementState } from '#domain';
import { type AreaView, type FunnelView, type PartView } from './overview-views.js';

type Meaning = 'UNKNOWN' | 'NOTHING' | 'FAILED' | 'RETURNED' | 'DELIVERED' | 'WITHDRAWN';

/** What a state says of an entitlement. */
const MEANINGS: Readonly<Record<EntitlementState, Meaning>> = {
  PENDING: 'UNKNOWN',
  AWAITING_REPORT: 'UNKNOWN',
  UNDER_REVIEW: 'UNKNOWN',
  NOT_DELIVERED: 'NOTHING',
  FAILED: 'FAILED',
  RETURNED: 'RETURNED',
  RECEIVED: 'WITHDRAWN',
  CREDITED: 'DELIVERED',
  PARTLY_WITHDRAWN: 'WITHDRAWN',
};

/** What the ledger is summed up to, by the meanings that count; rows can be asked for by it, too. */
const PART_MEANINGS = {
  NOT_DELIVERED: ['NOTHING', 'FAILED', 'RETURNED'],
  UNKNOWN: ['UNKNOWN'],
  DELIVERED: ['DELIVERED', 'WITHDRAWN'],
  WITHDRAWN: ['WITHDRAWN'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

export type LedgerPart = keyof typeof PART_MEANINGS;

export const LEDGER_PARTS = Object.keys(PART_MEANINGS) as readonly LedgerPart[];

/** The states that count as a part. */
export function statesOf(part: LedgerPart): readonly EntitlementState[] {
  const meanings: readonly Meaning[] = PART_MEANINGS[part];
  return ENTITLEMENT_STATES.filter((state) => meanings.includes(MEANINGS[state]));
}

const WORDS = ['programme', 'channel', 'kecamatan', 'kelurahan', 'state'] as const;
const AMOUNTS = ['entitled', 'delivered', 'withdrawn'] as const;

type Ledger = LoadedList<typeof LEDGER_LIST.fields>;

type Sums = ReturnType<typeof ledgerSums>[number];

/** The parts that views are made of. */
type Parts = Omit<FunnelView, 'programme' | 'channel'>;

/** The ledger by all that views of it are made by. */
export function ledgerSums(ledger: Ledger) {
  return ledger.sums(WORDS, AMOUNTS);
}

/** By programme and channel, in the order of their names. */
export function funnelsOf(sums: readonly Sums[]): FunnelView[] {
  return grouped(sums, ['programme', 'channel']).map(([{ programme = '', channel = '' }, parts]) => ({
    programme,
    channel,
    ...parts,
  }));
}

/** By kecamatan and kelurahan, in the order of their names. */
export function areasOf(sums: readonly Sums[]): AreaView[] {
  return grouped(sums, ['kecamatan', 'kelurahan']).map(
    ([area, { entitled, notDelivered, failed, returned, unknown }]) => ({
      ...area,
      ...{ entitled, notDelivered, failed, returned, unknown },
    }),
  );
}

function grouped<Word extends (typeof WORDS)[number]>(
  sums: readonly Sums[],
  by: readonly Word[],
): (readonly [Partial<Record<Word, string>>, Parts])[] {
  const keyOf = ({ words }: Sums): string => JSON.stringify(by.map((word) => words[word] ?? ''));
  const groups = [...Map.groupBy(sums, keyOf)].sort(([one], [other]) => (one < other ? -1 : 1));
  return groups.map(([, group]) => {
    const named = by.flatMap((word) => {
      const text = group[0]!.words[word];
      return text === undefined ? [] : [[word, text]];
    });
    return [Object.fromEntries(named) as Partial<Record<Word, string>>, partsOf(group)] as const;
  });
}

function partsOf(group: readonly Sums[]): Parts {
  const part = (amount: (typeof AMOUNTS)[number], ...meanings: readonly Meaning[]): PartView => {
    const wanted = group.filter(({ words }) => meanings.includes(MEANINGS[words.state as EntitlementState]));
    return {
      count: wanted.reduce((sum, { rows }) => sum + rows, 0),
      amount: wanted.reduce((sum, { sums }) => sum + sums[amount], 0),
    };
  };
  return {
    entitled: part('entitled', 'UNKNOWN', 'NOTHING', 'FAILED', 'RETURNED', 'DELIVERED', 'WITHDRAWN'),
    notDelivered: part('entitled', ...PART_MEANINGS.NOT_DELIVERED),
    failed: part('entitled', 'FAILED'),
    returned: part('entitled', 'RETURNED'),
    unknown: part('entitled', ...PART_MEANINGS.UNKNOWN),
    delivered: part('delivered', ...PART_MEANINGS.DELIVERED),
    withdrawn: part('withdrawn', ...PART_MEANINGS.WITHDRAWN),
  };
}
