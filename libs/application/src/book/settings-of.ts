import { MessageFault, type SettingsChangedV1 } from '#contracts';
import {
  type Day,
  parseIsoDay,
  parseIsoMonths,
  type ReconciliationSettings,
  type RegionCode,
  rupiah,
} from '#domain';

/** Settings as the reconciliation takes them. Faults: MESSAGE_INVALID for months that end before they begin. */
export function settingsOf(
  region: string,
  { months, cutoffs, window, tolerance, graceDays, idleDays }: SettingsChangedV1['settings'],
  asOf: string,
): ReconciliationSettings {
  const cycle = parseIsoMonths(months);
  if (cycle === undefined) throw new MessageFault('MESSAGE_INVALID', 'settings.months: no range of months');
  return {
    region: region as RegionCode,
    cycle,
    asOf: dayOf(asOf),
    cutoffs: Object.fromEntries(Object.entries(cutoffs).map(([channel, day]) => [channel, dayOf(day)])),
    ...(window === undefined ? {} : { window: { first: dayOf(window.first), last: dayOf(window.last) } }),
    tolerance: rupiah(tolerance),
    graceDays,
    idleDays,
  };
}

function dayOf(text: string): Day {
  const day = parseIsoDay(text);
  if (day === undefined) throw new MessageFault('MESSAGE_INVALID', `no day that can be assessed: ${text}`);
  return day;
}
