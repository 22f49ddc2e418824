import { setImmediate } from 'node:timers/promises';
import { type FINDING_LIST, type FindingEntry, type LoadedList } from '#application';
import { type FindingKind } from '#domain';
import { type AwaitedView, type IdleView } from './overview-views.js';

/** So many rows are read before others have a turn. */
const ROWS_A_TURN = 2_000;

/** Days that are left, at most; the shortest first. */
const LEFT = [-1, 14, 30, 60] as const;

type Findings = LoadedList<typeof FINDING_LIST.fields>;

interface IdleDetail {
  readonly daysLeft: number;
  readonly idle: number;
}

/** Money that nobody withdraws, by the days until it is pulled back. */
export async function idleMoney(findings: Findings): Promise<IdleView[]> {
  const idle = new Map<number, number>();
  const daysLeft = await daysLeftOf(findings, (at, amount) => idle.set(at, amount));
  return leftOf([...idle.keys()], daysLeft).map(({ positions, ...range }) => ({
    ...range,
    count: positions.length,
    amount: positions.reduce((sum, at) => sum + idle.get(at)!, 0),
  }));
}

interface LeftRange {
  /** Days left, at least; absent where there are none. */
  readonly from?: number;
  /** Days left, at most; absent for the longest. */
  readonly to?: number;
  readonly positions: readonly number[];
}

/** Some of the discrepancies, by the days until their money is pulled back; those without such money are in no range. */
export function leftOf(positions: Iterable<number>, daysLeft: Float64Array): LeftRange[] {
  const ranges: number[][] = [...LEFT, Infinity].map(() => []);
  for (const at of positions) {
    const days = daysLeft[at]!;
    const range = LEFT.findIndex((most) => days <= most);
    if (!Number.isNaN(days)) ranges.at(range)!.push(at);
  }
  return ranges.map((found, at) => ({
    ...(at === 0 ? {} : { from: LEFT[at - 1]! + 1 }),
    ...(at < LEFT.length ? { to: LEFT[at]! } : {}),
    positions: found,
  }));
}

/** The days until the money of each discrepancy is pulled back, by position; NaN where there is no such money. Tells the rupiah of each that has some. */
export async function daysLeftOf(
  findings: Findings,
  tell?: (at: number, amount: number) => void,
): Promise<Float64Array> {
  const daysLeft = new Float64Array(findings.total).fill(NaN);
  for (const kind of ['NOT_WITHDRAWN', 'WITHDRAWN_LESS_THAN_CREDITED'] as const)
    for await (const [at, { detail }] of rowsOf(findings, kind)) {
      const { daysLeft: left, idle } = JSON.parse(detail ?? '{}') as IdleDetail;
      daysLeft[at] = left;
      tell?.(at, idle);
    }
  return daysLeft;
}

/** Channels whose final report is awaited. */
export async function awaitedReports(findings: Findings): Promise<AwaitedView[]> {
  const awaited: AwaitedView[] = [];
  for await (const [, { channel = '', detail }] of rowsOf(findings, 'REPORT_AWAITED')) {
    const { cutoff, count, amount } = JSON.parse(detail ?? '{}') as Omit<AwaitedView, 'channel'>;
    awaited.push({ channel, cutoff, count, amount });
  }
  return awaited;
}

/** The discrepancies of a kind, with their positions. */
async function* rowsOf(
  findings: Findings,
  kind: FindingKind,
): AsyncGenerator<readonly [at: number, entry: FindingEntry]> {
  const found = findings.find(`overview ${kind}`, [(page) => page.wordMask('kind', (word) => word === kind)]);
  for (const [number, at] of found.entries()) {
    if (number % ROWS_A_TURN === 0) await setImmediate();
    yield [at, findings.row(at)];
  }
}
