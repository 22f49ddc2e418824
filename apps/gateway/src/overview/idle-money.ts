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
  const bounds = [...LEFT, Infinity];
  const parts = bounds.map(() => ({ count: 0, amount: 0 }));
  for (const kind of ['NOT_WITHDRAWN', 'WITHDRAWN_LESS_THAN_CREDITED'] as const)
    for await (const { detail } of rowsOf(findings, kind)) {
      const { daysLeft, idle } = JSON.parse(detail ?? '{}') as IdleDetail;
      const part = parts[bounds.findIndex((most) => daysLeft <= most)]!;
      part.count++;
      part.amount += idle;
    }
  return parts.map((part, at) => ({
    ...(at === 0 ? {} : { from: LEFT[at - 1]! + 1 }),
    ...(at < LEFT.length ? { to: LEFT[at]! } : {}),
    ...part,
  }));
}

/** Channels whose final report is awaited. */
export async function awaitedReports(findings: Findings): Promise<AwaitedView[]> {
  const awaited: AwaitedView[] = [];
  for await (const { channel = '', detail } of rowsOf(findings, 'REPORT_AWAITED')) {
    const { cutoff, count, amount } = JSON.parse(detail ?? '{}') as Omit<AwaitedView, 'channel'>;
    awaited.push({ channel, cutoff, count, amount });
  }
  return awaited;
}

async function* rowsOf(findings: Findings, kind: FindingKind): AsyncGenerator<FindingEntry> {
  const found = findings.find(`overview ${kind}`, [(page) => page.wordMask('kind', (word) => word === kind)]);
  for (const [at, row] of found.entries()) {
    if (at % ROWS_A_TURN === 0) await setImmediate();
    yield findings.row(row);
  }
}
