import { type CycleRecord, type Stored, type StreamRecord } from '#application';
import { formatDay, lastDay, parseIsoMonths } from '#domain';
import { type ChannelProfile, touchesCycle } from '#intake';

/** Why it is not clear to which cycle a report belongs. */
export type Misfit = 'NO_CYCLE' | 'CYCLE_UNKNOWN' | 'NO_CYCLE_FITS' | 'SEVERAL_CYCLES_FIT';

/** The cycle of a report, or why it is not clear and among whose files it stands until it is (the region's latest cycle; none where it has none). */
export type ChosenCycle =
  { readonly cycle: string } | { readonly misfit: Misfit; readonly shownIn: string | undefined };

type Stated = Pick<StreamRecord, 'namedCycle' | 'statementDate' | 'months'>;

/**
 * The cycle that a report names, else the one cycle of its region that it fits: whose months its rows state, or, where they state none or several cycles have them,
 * in which its day lies (from the first day of the months to the last one of months, cut-offs and payment window).
 */
export function chooseCycle(
  { namedCycle, statementDate, months }: Stated,
  profile: ChannelProfile,
  cycles: readonly Stored<CycleRecord>[],
): ChosenCycle {
  const shownIn = cycles.reduce<Stored<CycleRecord> | undefined>(laterOf, undefined)?.id;
  const unclear = (misfit: Misfit): ChosenCycle => ({ misfit, shownIn });
  if (cycles.length === 0) return unclear('NO_CYCLE');
  if (namedCycle !== undefined)
    return cycles.some(({ id }) => id === namedCycle) ? { cycle: namedCycle } : unclear('CYCLE_UNKNOWN');
  const byMonths = cycles.filter((cycle) => statesMonthsOf(cycle, profile, months));
  if (byMonths.length === 1) return { cycle: byMonths[0]!.id };
  const among = byMonths.length === 0 ? cycles : byMonths;
  const statesMonths = months.some((one) => touchesCycle(profile, one, monthsOf(cycles[0]!)) !== undefined);
  if (statesMonths && byMonths.length === 0) return unclear('NO_CYCLE_FITS');
  const byDay = among.filter((cycle) => statementDate !== undefined && isWithin(statementDate, cycle));
  if (byDay.length === 1) return { cycle: byDay[0]!.id };
  return unclear(byDay.length + byMonths.length > 1 ? 'SEVERAL_CYCLES_FIT' : 'NO_CYCLE_FITS');
}

function statesMonthsOf(
  cycle: Stored<CycleRecord>,
  profile: ChannelProfile,
  months: StreamRecord['months'],
): boolean {
  return months.some((one) => touchesCycle(profile, one, monthsOf(cycle)) === true);
}

function isWithin(day: string, cycle: Stored<CycleRecord>): boolean {
  const { cutoffs, window } = cycle.item.settings;
  const months = monthsOf(cycle);
  const last = [formatDay(lastDay(months)), ...Object.values(cutoffs), window?.last ?? ''].sort().at(-1)!;
  return `${cycle.item.settings.months.slice(0, 7)}-01` <= day && day <= last;
}

function laterOf(one: Stored<CycleRecord> | undefined, other: Stored<CycleRecord>): Stored<CycleRecord> {
  return one !== undefined && one.item.settings.months >= other.item.settings.months ? one : other;
}

function monthsOf({ item }: Stored<CycleRecord>) {
  return parseIsoMonths(item.settings.months)!;
}
