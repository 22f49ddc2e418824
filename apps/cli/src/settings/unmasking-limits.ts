import { type UnmaskingCounts, type UnmaskingLimits } from '#application';
import { type Configuration } from '#platform';

/** How many households one account may be shown the whole numbers of. */
export function unmaskingLimitsOf({
  TERSALUR_UNMASKING_WARNED,
  TERSALUR_UNMASKING_STOPPED,
}: Configuration): UnmaskingLimits {
  return { warned: countsOf(TERSALUR_UNMASKING_WARNED), stopped: countsOf(TERSALUR_UNMASKING_STOPPED) };
}

/** `30/100`: in an hour, in 24 hours. */
function countsOf(text: string): UnmaskingCounts {
  const [hour, day] = text.split('/').map(Number);
  return { hour: hour!, day: day! };
}
