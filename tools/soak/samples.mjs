// Memory and open handles of a process, and whether they grow.
import { readdirSync, readFileSync } from 'node:fs';
import { median } from '../measuring.mjs';

/** From the second to the last third of a life, so much is allowed: as a share and as an amount. */
const ALLOWED = { rss: { share: 0.1, amount: 32e6 }, handles: { share: 0.1, amount: 8 } };

/** At any moment. */
const MOST = { rss: 1_500e6, handles: 400 };

/** Seconds, one sample each: who lived no longer was taking up its cycles for most of them, and grew as it should. */
const FILLING = 120;

/** Bytes of memory and number of open handles; undefined for a process that has ended. */
export function sampleOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return { rss: Number(kilobytes) * 1024, handles: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return undefined;
  }
}

/** What a process was like in the thirds of its life: medians of the second and the last, and the most. */
export function growthOf(samples, measure) {
  const values = samples.map((sample) => sample[measure]);
  const third = Math.floor(values.length / 3);
  const later =
    values.length < FILLING ? [] : [values.slice(third, 2 * third), values.slice(-third)].map(median);
  return { most: Math.max(...values), before: later[0], after: later[1] };
}

/** Why a life is not good; none where it is. */
export function faultsOf(samples, name) {
  return Object.keys(MOST).flatMap((measure) => {
    const { most, before, after } = growthOf(samples, measure);
    const { share, amount } = ALLOWED[measure];
    const faults = [];
    if (most > MOST[measure])
      faults.push(`${name}: ${measure} reached ${most}, allowed are ${MOST[measure]}`);
    if (before !== undefined && after > before * (1 + share) + amount)
      faults.push(`${name}: ${measure} grew from ${before} to ${after}`);
    return faults;
  });
}

export const BOUNDS = `Bounds: memory below ${MOST.rss / 1e6} MB and ${MOST.handles} handles at any moment; from the second to the last third of the life of a process that lived ${FILLING} s or longer memory grows by less than ${ALLOWED.rss.share * 100} % + ${ALLOWED.rss.amount / 1e6} MB, handles by less than ${ALLOWED.handles.share * 100} % + ${ALLOWED.handles.amount}.`;
