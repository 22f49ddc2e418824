import { AMOUNT_SCENARIOS } from './amounts.js';
import { DELIVERY_SCENARIOS } from './delivery.js';
import { FAILURE_SCENARIOS } from './failures.js';
import { IDENTITY_SCENARIOS } from './identities.js';
import { LIST_SCENARIOS } from './lists.js';
import { ORDINARY_SCENARIOS } from './ordinary.js';
import { REJECT_SCENARIOS } from './rejects.js';
import { type Scenario } from './scenario.js';
import { SPELLING_SCENARIOS } from './spelling.js';
import { STRAY_SCENARIOS } from './strays.js';
import { WEEK_SCENARIOS } from './weeks.js';

/** All scenarios; the first one fills what the others leave. */
export const SCENARIOS: readonly Scenario[] = [
  ...ORDINARY_SCENARIOS,
  ...SPELLING_SCENARIOS,
  ...WEEK_SCENARIOS,
  ...AMOUNT_SCENARIOS,
  ...FAILURE_SCENARIOS,
  ...DELIVERY_SCENARIOS,
  ...LIST_SCENARIOS,
  ...IDENTITY_SCENARIOS,
  ...STRAY_SCENARIOS,
  ...REJECT_SCENARIOS,
];

/** A scenario as a table shows it. */
export interface ScenarioDescription {
  readonly name: string;
  readonly summary: string;
  readonly casesInTenThousand: number | 'rest';
  readonly expectedState: string;
  readonly expectedFindings: readonly string[];
}

/** The table of scenarios: how often each occurs, and what the rules make of it. */
export function describeScenarios(): ScenarioDescription[] {
  return SCENARIOS.map(({ name, summary, cases, expected, beside }) => ({
    name,
    summary,
    casesInTenThousand: cases,
    expectedState: expected.state,
    expectedFindings: beside ? [...expected.findings, beside] : expected.findings,
  }));
}
