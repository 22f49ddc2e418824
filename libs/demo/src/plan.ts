import { type Random } from './randomness/random.js';
import { SCENARIOS } from './scenarios/catalogue.js';
import { type Scenario } from './scenarios/scenario.js';

/** From so many households on, each scenario occurs at least so often; below, only those that lead. */
const LEAST_CASES = [
  { households: 1500, cases: 3 },
  { households: 500, cases: 2 },
  { households: 200, cases: 1 },
] as const;
/** The households in which the scenarios that lead have room; no report is empty or equal to the one before from here on. */
export const ONE_OF_EACH_KIND = 60;

/** Which scenario has its turn when: positions in SCENARIOS, as many as make up the households. */
export function planMonth(households: number, random: Random): Uint8Array {
  const counts = SCENARIOS.map((scenario) => casesOf(scenario, households));
  const taken = counts.reduce((sum, count, position) => sum + count * SCENARIOS[position]!.households, 0);
  counts[SCENARIOS.findIndex((scenario) => scenario.cases === 'rest')] = Math.max(0, households - taken);
  const plan = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
  let place = 0;
  counts.forEach((count, position) => {
    plan.fill(position, place, place + count);
    place += count;
  });
  shuffle(plan, random);
  return plan;
}

function casesOf(scenario: Scenario, households: number): number {
  if (scenario.cases === 'rest') return 0;
  const byShare = Math.round((households * scenario.cases) / 10_000);
  return Math.max(byShare, leastCases(scenario, households));
}

function leastCases(scenario: Scenario, households: number): number {
  const least = LEAST_CASES.find((step) => households >= step.households);
  if (least) return least.cases;
  return scenario.leads && households >= ONE_OF_EACH_KIND ? 1 : 0;
}

function shuffle(plan: Uint8Array, random: Random): void {
  for (let last = plan.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [plan[last], plan[other]] = [plan[other]!, plan[last]!];
  }
}
