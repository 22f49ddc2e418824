/** A share with its 95 % confidence interval. All are between 0 and 1. */
export interface Share {
  readonly events: number;
  readonly trials: number;
  /** 0 where there were no trials. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly method: 'WILSON' | 'RULE_OF_THREE';
}

/** The normal quantile of a two-sided interval of 95 %. */
const QUANTILE = 1.959964;
/** No event in n trials: with 95 % confidence its share is below 3/n. */
const THREE = 3;

/**
 * How often something happened: Wilson's score interval; where it never happened, or always, the rule of three (Hanley and Lippman-Hand 1983). Without trials
 * nothing is known: 0 to 1.
 */
export function shareOf(events: number, trials: number): Share {
  if (trials === 0) return { events, trials, share: 0, low: 0, high: 1, method: 'RULE_OF_THREE' };
  const share = events / trials;
  const most = Math.min(1, THREE / trials);
  if (events === 0) return { events, trials, share, low: 0, high: most, method: 'RULE_OF_THREE' };
  if (events === trials) return { events, trials, share, low: 1 - most, high: 1, method: 'RULE_OF_THREE' };
  const square = QUANTILE ** 2;
  const centre = (share + square / (2 * trials)) / (1 + square / trials);
  const half =
    (QUANTILE / (1 + square / trials)) *
    Math.sqrt((share * (1 - share)) / trials + square / (4 * trials ** 2));
  return { events, trials, share, low: centre - half, high: centre + half, method: 'WILSON' };
}
